import type { Question } from '#core/questionnaire/questionnaire.ts';
import { askedIn, type CountedValue, countsOf, type QuestionCounts } from './question-counts.ts';
import { attainable, isScored } from './question-value.ts';
import type { Counts, QuestionState } from './result.ts';
import { spread } from './spread.ts';

/**
 * One question over everybody asked it (scoring rules, section 6); one respondent is the case n = 1. `agreed` counts
 * the team's one agreed answer: it replaces values, coverage and applicability, while `respondents`, `disagreement` and
 * `split` keep telling what the people said.
 */
export function questionState(
  question: Question,
  people: QuestionCounts,
  lastPhase: number,
  agreed?: QuestionCounts,
): QuestionState {
  const team = agreed && replaces(agreed, people) ? agreed : people;
  if (askedIn(team) === 0) return { is: 'notAsked' };

  const respondents = countsOf(people);
  const { scored, unknown, noRule, notApplicable } = countsOf(team);
  // "Answered" includes "I don't know" and an answer that no rule matched; only absent ones have not answered.
  if (notApplicable > (scored + unknown + noRule + notApplicable) / 2) return { is: 'notApplicable', respondents };

  return {
    is: 'applicable',
    ...figures(question, team, lastPhase),
    ...spread(people.values, lastPhase),
    respondents,
  };
}

/** An agreed answer counts; where the team left one out, what people said stands, if anybody was asked. */
function replaces(agreed: QuestionCounts, people: QuestionCounts): boolean {
  return askedIn(agreed) > 0 && (agreed.absent === 0 || askedIn(people) === 0);
}

type Figures = Pick<
  Extract<QuestionState, { is: 'applicable' }>,
  'scoreValue' | 'raw' | 'gateValue' | 'potentialValue' | 'attainable' | 'coverage' | 'unknownShare'
>;

function figures(question: Question, team: QuestionCounts, lastPhase: number): Figures {
  const { values } = team;
  const counts = countsOf(team);
  // An answer that no rule matched was asked for and gives no value: it counts against coverage like an open one.
  const relevant = counts.scored + counts.unknown + counts.absent + counts.noRule;
  const shares = { coverage: counts.scored / relevant, unknownShare: counts.unknown / relevant };
  const found = values.length > 0;
  const most = found ? highest(values, (one) => one.attainable) : attainable(question, lastPhase);
  if (!isScored(question)) {
    return { scoreValue: null, raw: null, gateValue: null, potentialValue: null, attainable: most, ...shares };
  }
  return {
    scoreValue: found ? mean(values, ({ value }) => value) : null,
    raw: found ? { points: mean(values, pointsOf), max: highest(values, maxOf) } : null,
    ...medians(values, counts, lastPhase),
    attainable: most,
    ...shares,
  };
}

/**
 * Lower medians. For the gate, unknown and absent rank below every value, and so does an answer without a value; for
 * the potential, unknown and absent rank as P, while an answer without a value stays below: it was given.
 */
function medians(
  values: readonly CountedValue[],
  counts: Counts,
  lastPhase: number,
): { readonly gateValue: number | null; readonly potentialValue: number | null } {
  const open = counts.unknown + counts.absent;
  const middle = Math.ceil((counts.scored + open + counts.noRule) / 2) - 1;
  const above = middle - counts.noRule;
  return {
    gateValue: valueAt(values, above - open) ?? null,
    potentialValue: above < 0 ? null : (valueAt(values, above) ?? lastPhase),
  };
}

/** The answer with so many below it, when all are laid out by value. */
function valueAt(values: readonly CountedValue[], place: number): number | undefined {
  if (place < 0) return undefined;
  let passed = 0;
  return values.find(({ count }) => {
    passed += count;
    return passed > place;
  })?.value;
}

const pointsOf = ({ raw, value }: CountedValue): number => raw?.points ?? value;
const maxOf = ({ raw, attainable }: CountedValue): number => raw?.max ?? attainable;

function mean(values: readonly CountedValue[], of: (one: CountedValue) => number): number {
  const n = values.reduce((sum, { count }) => sum + count, 0);
  return values.reduce((sum, one) => sum + one.count * of(one), 0) / n;
}

function highest(values: readonly CountedValue[], of: (one: CountedValue) => number): number {
  return values.reduce((most, one) => Math.max(most, of(one)), 0);
}
