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
