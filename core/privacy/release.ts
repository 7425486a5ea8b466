import type { AnonymityMode } from '#core/round/round.ts';
import type { QuestionCounts } from '#core/scoring/question-counts.ts';
import { type Part, partId } from './part.ts';

/**
 * Everything that is ever told about the people of a closed round: made once, stored, and the only source of pages,
 * exports and the API (privacy rules, 3). Plain data. Scores, phases, medians and deviations come from its counts.
 */
export interface Release {
  readonly mode: AnonymityMode;
  readonly k: number;
  /** In the order in which they were decided: overall, groups, audiences, segments, pairs; the largest first. */
  readonly cells: readonly Cell[];
  /** What teams agreed on: their statement, shown whatever the size of the team (rule 2). */
  readonly agreed: readonly AgreedCell[];
}

export type Cell =
  | {
      readonly is: 'released';
      readonly part: Part;
      /** How many answered; shown as a band below 2k (`bandOf`). */
      readonly respondents: number;
      /** By question id. A question that nobody in the part was asked is missing. */
      readonly questions: Readonly<Record<string, QuestionRelease>>;
    }
  | { readonly is: 'withheld'; readonly part: Part; readonly because: Withheld };

export type QuestionRelease =
  | { readonly is: 'counts'; readonly counts: QuestionCounts }
  | { readonly is: 'withheld'; readonly because: Withheld };

/** Never zero, and never nothing (rule 9). */
export type Withheld =
  /** Fewer than k people, nobody included. */
  | 'fewerThanK'
  /** With what is released already, it would tell about a person or a group of fewer than k. */
  | 'wouldReveal';

export interface AgreedCell {
  readonly group: string;
  readonly questions: Readonly<Record<string, QuestionCounts>>;
}

/** What is released about a part. Parts that are not listed have fewer than k people. */
export function cellOf(release: Release, part: Part): Cell {
  return cellFinder(release)(part);
}

/** The same for many parts of one release. */
export function cellFinder({ cells }: Release): (part: Part) => Cell {
  const byId = new Map(cells.map((cell) => [partId(cell.part), cell]));
  return (part) => byId.get(partId(part)) ?? { is: 'withheld', part, because: 'fewerThanK' };
}
