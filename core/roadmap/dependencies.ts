import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Candidate } from './situation.ts';

/**
 * The candidates with what `dependsOn` adds to their order: what lifts a question comes after what lifts the questions
 * it builds upon, directly or not, to the same phase or a lower one (a criterion: at whatever phase it is lifted). Where
 * several lift the same question to the same phase, the one with the least effort is taken, the first of equals. An
 * order that would go round in a circle is left out: a step may lift a question and what it builds upon at once.
 */
export function withDependencies(
  candidates: readonly Candidate[],
  questions: readonly Question[],
): readonly Candidate[] {
  if (questions.every(({ dependsOn }) => dependsOn === undefined)) return candidates;
  const byId = new Map(questions.map((question) => [question.id, question]));
  const after = new Map(candidates.map((candidate) => [candidate.key, new Set(candidate.after)]));
  for (const candidate of candidates) {
    for (const before of neededBy(candidate, candidates, byId)) {
      if (!leadsTo(before.key, candidate.key, after)) after.get(candidate.key)?.add(before.key);
    }
  }
  return candidates.map((candidate) => ({ ...candidate, after: [...(after.get(candidate.key) ?? [])] }));
}

function neededBy(
  candidate: Candidate,
  candidates: readonly Candidate[],
  byId: ReadonlyMap<string, Question>,
): Candidate[] {
  const lifted = candidate.raises.map(({ question }) => question);
  return [...foundations(lifted, byId)].flatMap((id) => {
    const isCriterion = byId.get(id)?.type === 'criterion';
    const lifting = candidates.filter(
      ({ phase, raises }) =>
        (isCriterion || phase <= candidate.phase) && raises.some(({ question }) => question === id),
    );
    const byPhase = isCriterion ? [lifting] : [...Map.groupBy(lifting, ({ phase }) => phase).values()];
    return byPhase.flatMap((same) => same.toSorted((a, b) => a.effort - b.effort).slice(0, 1));
  });
}

/** Everything that the questions depend on, directly or not, without themselves. */
function foundations(ids: readonly string[], byId: ReadonlyMap<string, Question>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const below of byId.get(id)?.dependsOn ?? []) {
      if (!found.has(below)) waiting.push(below);
      found.add(below);
    }
  }
  return found.difference(new Set(ids));
}

/** Does `from` come after `to` already, directly or not? */
function leadsTo(from: string, to: string, after: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set([from]);
  const waiting = [from];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (key === to) return true;
    for (const before of after.get(key) ?? []) {
      if (!seen.has(before)) waiting.push(before);
      seen.add(before);
    }
  }
  return false;
}
