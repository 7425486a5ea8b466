import type { Question, Step } from '#core/questionnaire/questionnaire.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import type { QuestionStates } from '#core/scoring/result.ts';
import { withDependencies } from './dependencies.ts';
import { findOutCandidates, generatedCandidates } from './generated-candidates.ts';
import { known } from './known.ts';
import { liftsOf } from './lifts.ts';
import { raiseOf, valueAt } from './raise.ts';
import type { Candidate, Situation } from './situation.ts';

/** All candidates (roadmap rules, "The plan", 1 and 2): steps, generated steps for what no step lifts, and what to find out. */
export function candidatesOf(situation: Situation): readonly Candidate[] {
  const steps = stepCandidates(situation);
  const ways = [...steps, ...generatedCandidates(situation, steps)];
  return [...withDependencies(ways, questionsOf(situation.questionnaire)), ...findOutCandidates(situation)];
}

function stepCandidates({ questionnaire, states, result, done, triggered }: Situation): Candidate[] {
  const dimensions = new Map(result.dimensions.map((dimension) => [dimension.id, dimension]));
  const lifts = liftsOf(questionnaire);

  const wanted = (step: Step): boolean => {
    const { reached } = known(dimensions, step.dimension);
    const { from, to } = step.leads;
    return reached !== null && from < to && to > reached && to <= result.lastPhase && !done.has(step.id);
  };
  /** The questions a step lifts that apply to this team; null when it lifts some, but none of them applies. */
  const liftedBy = (step: Step): readonly Question[] | null => {
    const named = lifts(step);
    const applicable = named.filter(({ id }) => states.get(id)?.is === 'applicable');
    return named.length > 0 && applicable.length === 0 ? null : applicable;
  };
  const byId = new Map<string, Candidate>();
  for (const step of questionnaire.steps) {
    if (!wanted(step)) continue;
    const lifted = liftedBy(step);
    if (lifted === null) continue;
    const { from, to } = step.leads;
    const satisfied = lifted.length > 0 && lifted.every((question) => isSatisfied(question, states, to));
    if (satisfied) continue;
    byId.set(step.id, {
      key: step.id,
      kind: 'step',
      of: step.id,
      dimension: step.dimension,
      phase: to,
      effort: step.effort,
      from,
      raises: lifted.flatMap((question) => raiseOf(question, states, to)),
      after: step.requires,
    });
  }
  // A requirement that is no candidate (satisfied, done, reached, does not apply) is no obstacle.
  const kept = neededOnes(byId, triggered);
  return kept.map((candidate) => ({ ...candidate, after: candidate.after.filter((key) => byId.has(key)) }));
}

/** The triggered candidates and all that they require, directly or not. */
function neededOnes(byId: ReadonlyMap<string, Candidate>, triggered: ReadonlySet<string>): Candidate[] {
  const needed = new Set<string>();
  const need = (key: string): void => {
    const candidate = byId.get(key);
    if (!candidate || needed.has(key)) return;
    needed.add(key);
    for (const other of candidate.after) need(other);
  };
  for (const key of byId.keys()) if (triggered.has(key)) need(key);
  return [...byId.values()].filter(({ key }) => needed.has(key));
}

/** Satisfied = the gate value is at least what the step leads to, as far as the question can attain it. */
function isSatisfied(question: Question, states: QuestionStates, to: number): boolean {
  const state = states.get(question.id);
  if (state?.is !== 'applicable') return true;
  return state.gateValue !== null && state.gateValue >= valueAt(question, state, to) - 1e-9;
}
