import type { Issue } from '../issue.ts';
import type { Questionnaire, Step } from '../questionnaire.ts';

/** No step requires itself, directly or through others. One issue per cycle, at its first step in the file. */
export function checkRequiresCycles(questionnaire: Questionnaire): Issue[] {
  const steps = new Map(questionnaire.steps.map((step) => [step.id, step]));
  const finished = new Set<string>();
  return questionnaire.steps.flatMap((step) =>
    cyclesFrom(step, steps, finished).map((cycle): Issue => {
      const members = questionnaire.steps.filter(({ id }) => cycle.includes(id));
      const index = questionnaire.steps.findIndex(({ id }) => id === members[0]?.id);
      const message = `these steps wait for each other: ${[...cycle, cycle[0]].map((id) => `\`${id}\``).join(' → ')}.`;
      return { severity: 'error', path: ['steps', index, 'requires'], code: 'requires-cycle', message };
    }),
  );
}

/** Depth first with a stack of its own: a chain of a thousand steps is no reason to run out of call stack. */
function cyclesFrom(start: Step, steps: ReadonlyMap<string, Step>, finished: Set<string>): string[][] {
  const cycles: string[][] = [];
  const trail: { step: Step; next: number }[] = [{ step: start, next: 0 }];
  const onTrail = new Map([[start.id, 0]]);
  for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
    const id = finished.has(top.step.id) ? undefined : top.step.requires[top.next];
    top.next += 1;
    if (id === undefined) {
      finished.add(top.step.id);
      onTrail.delete(top.step.id);
      trail.pop();
      continue;
    }
    const place = onTrail.get(id);
    const required = steps.get(id);
    if (place !== undefined) {
      cycles.push(trail.slice(place).map(({ step }) => step.id));
    } else if (required !== undefined && !finished.has(id)) {
      onTrail.set(id, trail.length);
      trail.push({ step: required, next: 0 });
    }
  }
  return cycles;
}
