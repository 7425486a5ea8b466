import type { Answer, Value } from '#core/response/answer.ts';
import { optionIds } from '#core/response/option-ids.ts';

/** One comparison of a condition. `=` is also what `!=` denies. */
export type Comparison =
  | { readonly is: 'equal' | 'contains'; readonly question: string; readonly value: string }
  | { readonly is: Order; readonly question: string; readonly number: number }
  | {
      readonly is: 'state';
      readonly question: string;
      readonly state: AnswerState;
      /** Of a checklist: how many practices it has. When none of them applies, that is what was answered. */
      readonly practices?: number;
    };

type Order = '<' | '<=' | '>' | '>=';

export const answerStates = ['answered', 'unknown', 'notApplicable'] as const;
export type AnswerState = (typeof answerStates)[number];

/**
 * Is the comparison true of the answer that its question has? Without a value (not given, unknown, not applicable)
 * every comparison is false but the one that asks for just that.
 */
export function comparisonHolds(comparison: Comparison, answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  if (comparison.is === 'state') return stateOf(answer, comparison.practices) === comparison.state;
  if (answer.kind === 'unknown' || answer.kind === 'notApplicable') return false;
  switch (comparison.is) {
    case 'equal':
      return equals(answer, comparison.value);
    case 'contains':
      return optionIds(answer).includes(comparison.value);
    default: {
      const number = numberOf(answer);
      return number !== null && compares(number, comparison.is, comparison.number);
    }
  }
}

function stateOf(answer: Answer, practices: number | undefined): AnswerState {
  if (answer.kind === 'practices' && answer.notApplicable.length === practices) return 'notApplicable';
  return answer.kind === 'unknown' || answer.kind === 'notApplicable' ? answer.kind : 'answered';
}

/** Numbers are compared as numbers, so that `2`, `2.0` and `+2` are one. Of several options, exactly this one is chosen. */
function equals(answer: Value, value: string): boolean {
  const number = numberOf(answer);
  if (number !== null) return number === Number(value);
  const chosen = optionIds(answer);
  return chosen.length === 1 && chosen[0] === value;
}

function numberOf(answer: Value): number | null {
  switch (answer.kind) {
    case 'phase':
      return answer.phase;
    case 'scale':
      return answer.point;
    case 'number':
      return answer.number;
    default:
      return null;
  }
}

function compares(left: number, operator: Order, right: number): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}
