import { highestGatedPhase } from '../gating-phase.ts';
import type { Issue } from '../issue.ts';
import { type LocatedQuestion, locateNodes, locateQuestions } from '../locate.ts';
import type { Questionnaire, Step } from '../questionnaire.ts';
import { lastPhase, questionsIn } from '../walk.ts';

/** From every phase there is a next step: for each dimension, and for each question that gates. */
export function checkWaysUp(questionnaire: Questionnaire): Issue[] {
  if (questionnaire.steps.length === 0) {
    const message = 'there are no next steps, so the route can only name the statements to reach.';
    return [{ severity: 'warning', path: ['steps'], code: 'no-steps', message }];
  }
  return [...checkDimensions(questionnaire), ...checkQuestions(questionnaire)];
}

function checkDimensions(questionnaire: Questionnaire): Issue[] {
  const last = lastPhase(questionnaire);
  const steps = Map.groupBy(questionnaire.steps, ({ dimension }) => dimension);
  return locateNodes(questionnaire).flatMap(({ node, path }): Issue[] => {
    if (node.kind !== 'dimension') return [];
    const ceiling = Math.max(...questionsIn(node).map((question) => highestGatedPhase(question, last)));
    const missing = without(phasesUpTo(ceiling), steps.get(node.id));
    if (missing.length === 0) return [];
    const message = `no next step leads to phase ${missing.join(' or ')} here.`;
    return [{ severity: 'warning', path, code: 'no-way-up', message }];
  });
}

function checkQuestions(questionnaire: Questionnaire): Issue[] {
  const last = lastPhase(questionnaire);
  const stepsFor = liftingSteps(questionnaire.steps);
  return locateQuestions(questionnaire).flatMap((located): Issue[] => {
    const { question, path } = located;
    const highest = highestGatedPhase(question, last);
    // A criterion is either met or not: it has to be lifted once, to its own level.
    const phases = question.type === 'criterion' ? [highest].filter((phase) => phase > 0) : phasesUpTo(highest);
    const missing = without(phases, stepsFor(located));
    if (missing.length === 0) return [];
    const message = `no next step lifts this question to phase ${missing.join(' or ')}.`;
    return [{ severity: 'warning', path, code: 'not-lifted', message }];
  });
}

function phasesUpTo(highest: number): number[] {
  return Array.from({ length: highest }, (_, index) => index + 1);
}

/** The phases that none of the steps leads to. */
function without(phases: readonly number[], steps: readonly Step[] = []): readonly number[] {
  return phases.filter((phase) => !steps.some(({ leads }) => leads.from < phase && phase <= leads.to));
}

/** A step without `lifts` raises every question of its dimension (roadmap rules, candidates). */
function liftingSteps(steps: readonly Step[]): (located: LocatedQuestion) => readonly Step[] {
  const ofDimension = Map.groupBy(
    steps.filter(({ lifts }) => lifts === undefined),
    (step) => step.dimension,
  );
  const ofQuestion = new Map<string, Step[]>();
  for (const step of steps) {
    for (const id of step.lifts ?? []) {
      const known = ofQuestion.get(id);
      if (known) known.push(step);
      else ofQuestion.set(id, [step]);
    }
  }
  return ({ question, dimension }) => [
    ...(ofQuestion.get(question.id) ?? []),
    ...(ofDimension.get(dimension.id) ?? []),
  ];
}
