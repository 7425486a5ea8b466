import { isScored } from './question-value.ts';
import type { Counts, QuestionState } from './result.ts';
import { spread } from './spread.ts';
import type { Tally } from './tally.ts';

/**
 * One question over everybody asked it (scoring rules, section 6); one respondent is the case n = 1. `agreed` tallies
 * the team's one agreed answer: it replaces values, coverage and applicability, while `respondents`, `disagreement` and
 * `split` keep telling what the people said.
 */
export function questionState(people: Tally, lastPhase: number, agreed?: Tally): QuestionState {
  const team = agreed && replaces(agreed, people) ? agreed : people;
  if (team.asked === 0) return { is: 'notAsked' };

  const respondents = people.counts;
  const { scored, unknown, noRule, notApplicable } = team.counts;
  // "Answered" includes "I don't know" and an answer that no rule matched; only absent ones have not answered.
  if (notApplicable > (scored + unknown + noRule + notApplicable) / 2) return { is: 'notApplicable', respondents };

  return { is: 'applicable', ...figures(team, lastPhase), ...spread(people.values, lastPhase), respondents };
}

/** An agreed answer counts; where the team left one out, what people said stands, if anybody was asked. */
function replaces(agreed: Tally, people: Tally): boolean {
  return agreed.asked > 0 && (agreed.counts.absent === 0 || people.asked === 0);
}

type Figures = Pick<
  Extract<QuestionState, { is: 'applicable' }>,
  'scoreValue' | 'raw' | 'gateValue' | 'potentialValue' | 'attainable' | 'coverage' | 'unknownShare'
>;

function figures({ question, values, points, maxPoints, attainable, counts }: Tally, lastPhase: number): Figures {
  // An answer that no rule matched was asked for and gives no value: it counts against coverage like an open one.
  const relevant = counts.scored + counts.unknown + counts.absent + counts.noRule;
  const shares = { coverage: counts.scored / relevant, unknownShare: counts.unknown / relevant };
  if (!isScored(question)) {
    return { scoreValue: null, raw: null, gateValue: null, potentialValue: null, attainable, ...shares };
  }
  const found = values.length > 0;
  return {
    scoreValue: found ? mean(values) : null,
    raw: found ? { points: points / values.length, max: maxPoints } : null,
    ...medians(values, counts, lastPhase),
    attainable,
    ...shares,
  };
}

/**
 * Lower medians. For the gate, unknown and absent rank below every value, and so does an answer without a value; for
 * the potential, unknown and absent rank as P, while an answer without a value stays below: it was given.
 */
function medians(
  values: readonly number[],
  counts: Counts,
  lastPhase: number,
): { readonly gateValue: number | null; readonly potentialValue: number | null } {
  const ascending = new Float64Array(values).sort();
  const open = counts.unknown + counts.absent;
  const middle = Math.ceil((ascending.length + open + counts.noRule) / 2) - 1;
  const above = middle - counts.noRule;
  return {
    gateValue: ascending[above - open] ?? null,
    potentialValue: above < 0 ? null : (ascending[above] ?? lastPhase),
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
