import type { Audience } from '#core/questionnaire/questionnaire.ts';
import { newId } from '#db/new-id.ts';
import type { NewRoundLink } from '#db/writes/round-links.ts';
import { derivedToken } from '../derived-token.ts';
import { tokenHash } from '../token.ts';

interface LinkToMake {
  readonly groupId: string | null;
  readonly audience: Audience | null;
  /** Whom it is for; it then works once. Nobody: for many. */
  readonly personId?: string;
}

/** The row of a new link into a round. Its token is made again from the id (`roundToken`). */
export function newRoundLink(
  roundId: string,
  { groupId, audience, personId }: LinkToMake,
  createdAt: Date,
): NewRoundLink {
  const id = newId();
  const about = { roundId, groupId, audience, personId: personId ?? null };
  const kind = personId === undefined ? 'shared' : 'personal';
  return { id, tokenHash: tokenHash(roundToken(id)), ...about, kind, used: 0, createdAt };
}

/** The token of the link with this id. */
export function roundToken(id: string): string {
  return derivedToken('round', id);
}
