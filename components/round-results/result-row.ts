import type { QuestionStates, Result } from '#core/scoring/result.ts';

/** What was written beside the answers to a question. */
export interface QuestionComments {
  readonly question: string;
  readonly texts: readonly string[];
}

/** A row of results, as pages show it. */
export type ResultRow = {
  /** Unique among the rows. */
  readonly id: string;
  /** Of a group, an audience, or the whole, in words. */
  readonly name: string;
  /** 0 at the top. */
  readonly depth: number;
  readonly kind: 'overall' | 'unit' | 'team' | 'noGroup' | 'audience' | 'segment';
  /** Where more about it stands; null: nowhere. */
  readonly href: string | null;
  /** How many answered, in words; or why nothing is told. */
  readonly about: string;
} & (
  | {
      readonly is: 'shown';
      readonly result: Result;
      readonly states: QuestionStates;
      /** Questions of which nothing is told by itself. */
      readonly hidden: readonly string[];
      /** Dimensions of which nothing is told, by id: what holds them is hidden. */
      readonly hiddenDimensions: readonly string[];
      /** In the order of the questionnaire. */
      readonly comments: readonly QuestionComments[];
      /** How far it is on the way to the target of the round, in [0, 1]; null: there is none. */
      readonly way: number | null;
      /** Did a team agree on it? */
      readonly agreed: boolean;
    }
  | { readonly is: 'withheld' }
);
