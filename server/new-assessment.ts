import { newId } from '#db/new-id.ts';
import type { NewAssessment } from '#db/writes/insert-assessment.ts';
import { sealToken } from './sealed-token.ts';
import { newToken, tokenHash } from './token.ts';

type Given = Pick<NewAssessment, 'team' | 'questionnaireHash' | 'profile' | 'targets' | 'previousId' | 'answered'>;

/** A fresh assessment for the browser whose secret is `shelf`: its row, and the link's token that only the row's maker sees. */
export function newAssessment(given: Given, shelf: string): { readonly token: string; readonly row: NewAssessment } {
  const id = newId();
  const token = newToken();
  const now = new Date();
  const row = {
    ...given,
    id,
    tokenHash: tokenHash(token),
    shelfHash: tokenHash(shelf),
    sealedToken: sealToken(token, shelf, id),
    changes: 0,
    createdAt: now,
    updatedAt: now,
    submittedAt: null,
    deletedAt: null,
  };
  return { token, row };
}
