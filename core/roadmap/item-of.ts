import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { QuestionStates } from '#core/scoring/result.ts';
import { score } from '#core/scoring/score.ts';
import type { Dated } from './horizons.ts';
import { known } from './known.ts';
import type { Item } from './plan.ts';
import { raiseAll, rawAt } from './raise.ts';
import type { Candidate, Situation } from './situation.ts';

/**
 * A candidate as a line of the plan: what doing it alone gains, opens and reaches, by the real scoring function, why it
 * is there, and which of the other candidates (`dated`) need it.
 */
export function itemOf(
  candidate: Candidate,
  dated: readonly Dated[],
  { questionnaire, states, result }: Situation,
  questions: ReadonlyMap<string, Question>,
): Item {
  const { from, ...rest } = candidate;
  const baseline = withBaseline(states, candidate, result.lastPhase, questions);
  const before = baseline === states ? result : score(questionnaire, baseline);
  const alone = score(questionnaire, raiseAll(states, questions, candidate.raises, result.lastPhase));
  const reachedNow = new Map(result.dimensions.map(({ id, reached }) => [id, reached]));
  const held = new Set(result.why.questions.map(({ question }) => question));
  const next = result.why.next;
  const opened = alone.dimensions.filter(({ id, reached }) => {
    const was = known(reachedNow, id);
    return next !== null && reached !== null && was !== null && was < next && reached >= next;
  });
  return {
    ...rest,
    gain: Math.max(0, (alone.score ?? 0) - (before.score ?? 0)),
    because:
      candidate.kind === 'findOut'
        ? [candidate.of]
        : candidate.raises.map(({ question }) => question).filter((question) => held.has(question)),
    opens: opened.map(({ id }) => id),
    reaches: alone.reached,
    unlocks: dated.filter((other) => other.candidate.after.includes(candidate.key)).map((other) => other.candidate.key),
  };
}

/** A question without a score counts from where the step starts, so that answering it is never a loss; mostly all have one. */
function withBaseline(
  states: QuestionStates,
  { raises, from }: Candidate,
  lastPhase: number,
  questions: ReadonlyMap<string, Question>,
): QuestionStates {
  const open = raises.flatMap(({ question }) => {
    const state = states.get(question);
    return state?.is === 'applicable' && state.scoreValue === null ? [{ question, state }] : [];
  });
  if (open.length === 0) return states;
  const baseline = new Map(states);
  for (const { question, state } of open) {
    const value = Math.min(from, state.attainable);
    const raw = rawAt(known(questions, question), state, value, lastPhase);
    baseline.set(question, { ...state, scoreValue: value, raw });
  }
  return baseline;
}
