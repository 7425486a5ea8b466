import type { Audience } from '../questionnaire/questionnaire.ts';

/** What is known of respondents: everything by name; groups only, though who answered is stored; nothing at all. */
export type AnonymityMode = 'named' | 'confidential' | 'anonymous';
export const anonymityModes: readonly AnonymityMode[] = ['named', 'confidential', 'anonymous'];

/** Stored state. Whether an open round takes answers at this moment also depends on its times: `phaseOf`. */
export type RoundState = 'draft' | 'open' | 'closed' | 'published';
export const roundStates: readonly RoundState[] = ['draft', 'open', 'closed', 'published'];

/** What respondents are asked about themselves, such as the site they work at. */
export interface Attribute {
  readonly id: string;
  readonly title: string;
  readonly values: readonly { readonly id: string; readonly title: string }[];
}

/** A round that closes makes the draft of the next one, which opens that much later. */
export interface Recurrence {
  readonly every: 'month' | 'quarter' | 'halfYear' | 'year';
}
export const recurrences: readonly Recurrence['every'][] = ['month', 'quarter', 'halfYear', 'year'];

/** Where a round stands at `now` (all times are server UTC). */
export type RoundPhase = 'draft' | 'scheduled' | 'open' | 'ended' | 'closed' | 'published';

interface Times {
  readonly state: RoundState;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
}

/** `scheduled`: opened by the platform team, but its time has not come. `ended`: its time is over, its results are not made yet. */
export function phaseOf({ state, opensAt, closesAt }: Times, now: Date): RoundPhase {
  if (state !== 'open') return state;
  if (opensAt && now < opensAt) return 'scheduled';
  return closesAt && now >= closesAt ? 'ended' : 'open';
}

/** Does it take answers now? */
export function takesAnswers(round: Times, now: Date): boolean {
  return phaseOf(round, now) === 'open';
}

/** How the respondents of a group answer: everybody for themselves, or one answer that they agree on. */
export type AnswerKind = 'personal' | 'agreed';

/** A group that takes part: a team, or a unit whose people are asked as one group. */
export interface RoundGroup {
  readonly groupId: string;
  readonly answers: AnswerKind;
  /** How many are expected to answer; none: nobody counted. */
  readonly expected?: number | null;
}

/** What the platform team sets; fixed once the round is opened, apart from the time when it closes. */
export interface RoundSettings {
  readonly title: string;
  /** What respondents read before the first question; empty if there is nothing to say. */
  readonly intro: string;
  /** Content hash of the questionnaire's version. */
  readonly questionnaireHash: string;
  /** Null: all questions. */
  readonly profile: string | null;
  readonly mode: AnonymityMode;
  /** Smallest group about which there is a figure; without a meaning in a named round. */
  readonly k: number;
  /** Who is asked; empty when the round does not tell audiences apart. */
  readonly audiences: readonly Audience[];
  /** Those of them that count in a team's value; at least one unless nobody is told apart. */
  readonly counted: readonly Audience[];
  /** Are executives without a team asked, too? */
  readonly withoutTeam: boolean;
  readonly attributes: readonly Attribute[];
  /** Phase that is aimed at. */
  readonly target: number | null;
  /** Do respondents see their own result at once? */
  readonly ownResult: boolean;
  /** Are comments shown with the results, as far as they single nobody out? */
  readonly comments: boolean;
  readonly timeZone: string;
  /** Null: as soon as somebody opens it. */
  readonly opensAt: Date | null;
  /** Null: when somebody closes it. */
  readonly closesAt: Date | null;
  readonly recurrence: Recurrence | null;
}

/** A round as it stands. */
export interface Round extends RoundSettings {
  readonly id: string;
  readonly state: RoundState;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly publishedAt: Date | null;
  /** The round that this one was copied from. */
  readonly previousId: string | null;
  /** Changes so far: a decision made on this reading is committed only if there were no more since. */
  readonly changes: number;
}
