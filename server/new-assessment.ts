import { newId } from '#db/new-id.ts';
import type { NewAssessment } from '#db/writes/insert-assessment.ts';
import { derivedToken } from './derived-token.ts';
import type { Keeper } from './may-start.ts';
import { sealToken } from './sealed-token.ts';
import { newToken, tokenHash } from './token.ts';

type Given = Pick<NewAssessment, 'team' | 'questionnaireHash' | 'profile' | 'targets' | 'previousId' | 'answered'>;

/** A fresh assessment for whoever keeps it: its row, and the link's token that only the row's maker sees. */
export function newAssessment(given: Given, keeper: Keeper): { readonly token: string; readonly row: NewAssessment } {
  const id = newId();
  const now = new Date();
  const { token, ...kept } = keptBy(keeper, id);
  const row = {
    ...given,
    ...kept,
    id,
    tokenHash: tokenHash(token),
    changes: 0,
    createdAt: now,
    updatedAt: now,
    submittedAt: null,
    deletedAt: null,
  };
  return { token, row };
}

/** A person's link can be made again from the id; that of a browser is sealed with its secret. */
function keptBy(keeper: Keeper, id: string) {
  if ('owner' in keeper) {
    const none = { shelfHash: tokenHash(newToken()), sealedToken: '' };
    return { ...none, token: derivedToken('assessment', id), ownerId: keeper.owner };
  }
  const { shelf } = keeper;
  const token = newToken();
  return { token, shelfHash: tokenHash(shelf), sealedToken: sealToken(token, shelf, id) };
}
