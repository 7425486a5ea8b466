import { known } from './known.ts';
import { waitingLifts } from './lifts.ts';
import type { Candidate, Situation } from './situation.ts';

export interface Dated {
  readonly candidate: Candidate;
  readonly horizon: 'now' | 'soon' | 'later';
}

const sooner = ['now', 'soon', 'later'] as const;

/**
 * When each candidate is due (roadmap rules, "The plan", 2): now = the next phase waits for it, soon = up to the
 * dimension's target, later = beyond. What something requires is due no later than the thing itself.
 */
export function horizonsOf(candidates: readonly Candidate[], situation: Situation): readonly Dated[] {
  const { result, targets } = situation;
  const next = result.why.next;
  // What a done action should have freed is waited for already.
  const awaited = waitingLifts(situation);
  const holds = new Map(
    result.why.questions
      .filter(({ question, phase }) => !awaited.some((lift) => lift.question === question && lift.to >= phase))
      .map(({ question, phase }) => [question, phase]),
  );
  /** Lifts a holding question to where it no longer holds. */
  const frees = ({ raises }: Candidate, question: string): boolean =>
    raises.some((raised) => raised.question === question && raised.to >= known(holds, question));
  const waitedFor = (candidate: Candidate): boolean => {
    if (next === null) return false;
    if (candidate.kind === 'findOut') return true;
    const own = candidate.raises.filter(({ question }) => holds.has(question));
    if (candidate.phase <= next) return own.length > 0;
    // Beyond the next phase, but nothing nearer would free the question.
    return own.some(
      ({ question }) =>
        frees(candidate, question) && !candidates.some((other) => other.phase <= next && frees(other, question)),
    );
  };
  const own = (candidate: Candidate): Dated['horizon'] => {
    if (waitedFor(candidate)) return 'now';
    return candidate.phase <= known(targets, candidate.dimension).phase ? 'soon' : 'later';
  };

  const rank = new Map(candidates.map((candidate) => [candidate.key, sooner.indexOf(own(candidate))]));
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const draw = (key: string, to: number): void => {
    for (const before of known(byKey, key).after) {
      if (known(rank, before) <= to) continue;
      rank.set(before, to);
      draw(before, to);
    }
  };
  for (const { key } of candidates) draw(key, known(rank, key));
  return candidates.map((candidate) => ({ candidate, horizon: sooner[known(rank, candidate.key)] ?? 'later' }));
}
