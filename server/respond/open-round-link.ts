import { phaseOf, type RoundPhase } from '#core/round/round.ts';
import { findRoundLink, type StoredRoundLink } from '#db/queries/find-round-link.ts';
import { type Pinned, pinnedQuestionnaire, selectedIn } from '../pinned-questionnaire.ts';
import { registry } from '../registry.ts';
import { isToken, tokenHash } from '../token.ts';

// Not exported: whoever holds a value with this mark came with the token of a link.
const authorised: unique symbol = Symbol('authorised');

/** A link into a round that somebody holds, as it stands now. */
export interface RoundLink extends StoredRoundLink {
  readonly [authorised]: true;
  readonly pinned: Pinned;
  /** How many questions are asked. */
  readonly questions: number;
  readonly phase: RoundPhase;
}

/** The link with this token; null for an unknown, malformed or revoked one, and while its round is a draft. */
export async function openRoundLink(token: string): Promise<RoundLink | null> {
  if (!isToken(token)) return null;
  const { read } = registry().store;
  const stored = await findRoundLink(read, tokenHash(token));
  if (!stored) return null;
  const { round, audience } = stored;
  const pinned = await pinnedQuestionnaire(read, round.questionnaireHash);
  return {
    ...stored,
    [authorised]: true,
    pinned,
    questions: selectedIn(pinned, round.profile, audience).size,
    phase: phaseOf(round, new Date()),
  };
}
