import type { Value } from '#core/response/answer.ts';

/** Raw points and the most there are, for the node rule `percentOfMax`. */
export interface RawPoints {
  readonly points: number;
  readonly max: number;
}

/** What one answered value is worth (scoring rules, section 2). */
export type QuestionValue =
  | {
      readonly is: 'scored';
      /** v, in [0, P] */
      readonly value: number;
      readonly raw: RawPoints;
      /** The highest v this question could give to this respondent. */
      readonly attainable: number;
    }
  /** Every practice was marked not applicable, or the chosen option means it: the whole answer is. */
  | { readonly is: 'notApplicable' }
  /** The chosen option means "I don't know". */
  | { readonly is: 'unknown' }
  /** Answered, but no rule matched (or the chosen option carries neither phase nor score): no value. */
  | { readonly is: 'noRule' }
  /** The question is never scored. */
  | { readonly is: 'unscored' };

/** Values the answers to one question; made once per question, used for each respondent. */
export interface Valuer {
  /** The highest v the question can give when all of it applies. */
  readonly attainable: number;
  /** Throws when the value does not fit the question (`checkAnswer` tells before it is stored). */
  readonly valueOf: (value: Value) => QuestionValue;
}

/** The same for questions over options, by the ids chosen; whether these are offered is checked before. */
export interface ChosenValuer {
  readonly attainable: number;
  readonly valueOfChosen: (chosen: ReadonlySet<string>) => QuestionValue;
}

/** The bug of scoring an answer that `checkAnswer` refuses. */
export function misfit(question: { readonly id: string }, value: Value): Error {
  return new Error(`the answer to question "${question.id}" does not fit it (kind: ${value.kind})`);
}
