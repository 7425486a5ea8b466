import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Response } from '#core/response/answer.ts';
import { isScored, valuerOf } from './question-value.ts';
import type { Counts, QuestionState } from './result.ts';
import { spread } from './spread.ts';
import { type Tally, tally } from './tally.ts';

/**
 * One question over everybody asked it (scoring rules, section 6); one respondent is the case n = 1. `agreed` holds
 * the team's agreed answers: one replaces values, coverage and applicability, while `respondents`, `disagreement` and
 * `split` keep telling what the people said. Throws on an answer that does not fit the question.
 */
export function questionState(
  question: Question,
  responses: readonly Response[],
  lastPhase: number,
  agreed?: Response,
): QuestionState {
  const valuer = valuerOf(question, lastPhase);
  const people = tally(question, responses, valuer);
  const team = agreed && replaces(agreed, question, people) ? tally(question, [agreed], valuer) : people;
  if (team.asked === 0) return { is: 'notAsked' };

  const respondents = people.counts;
  const { scored, unknown, noRule, notApplicable } = team.counts;
  // "Answered" includes "I don't know" and an answer that no rule matched; only absent ones have not answered.
  if (notApplicable > (scored + unknown + noRule + notApplicable) / 2) return { is: 'notApplicable', respondents };

  return {
    is: 'applicable',
    ...figures(question, team, valuer.attainable, lastPhase),
    ...spread(people.values, lastPhase),
    respondents,
  };
}

/** An agreed answer counts; where the team left one out, what people said stands, if anybody was asked. */
function replaces(agreed: Response, question: Question, people: Tally): boolean {
  return agreed.asked.has(question.id) && (agreed.answers.has(question.id) || people.asked === 0);
}

type Figures = Pick<
  Extract<QuestionState, { is: 'applicable' }>,
  'scoreValue' | 'raw' | 'gateValue' | 'potentialValue' | 'attainable' | 'coverage' | 'unknownShare'
>;

function figures(question: Question, { values, counts }: Tally, attainable: number, lastPhase: number): Figures {
  // An answer that no rule matched was asked for and gives no value: it counts against coverage like an open one.
  const relevant = counts.scored + counts.unknown + counts.absent + counts.noRule;
  const shares = { coverage: counts.scored / relevant, unknownShare: counts.unknown / relevant };
  if (!isScored(question)) {
    return { scoreValue: null, raw: null, gateValue: null, potentialValue: null, attainable, ...shares };
  }
  const found = values.length > 0;
  return {
    scoreValue: found ? mean(values.map(({ value }) => value)) : null,
    raw: found
      ? { points: mean(values.map(({ raw }) => raw.points)), max: highest(values.map(({ raw }) => raw.max)) }
      : null,
    ...medians(
      values.map(({ value }) => value),
      counts,
      lastPhase,
    ),
    attainable: found ? highest(values.map((value) => value.attainable)) : attainable,
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
  const ascending = Float64Array.from(values).sort();
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

function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
