import { newId } from '#db/new-id.ts';
import type { NewAssessment } from '#db/writes/insert-assessment.ts';
import { derivedToken } from '../derived-token.ts';
import { newToken, tokenHash } from '../token.ts';
import type { Opening } from './prepare-opening.ts';

/** One empty answer for each group that agrees on one: all who come by the group's link work on it. */
export function agreedAnswers({ round, taking, groups }: Opening, at: Date): readonly NewAssessment[] {
  const together = taking.filter(({ answers }) => answers === 'agreed');
  return together.flatMap(({ groupId }) => {
    const group = groups.get(groupId);
    if (!group) return [];
    const id = newId();
    return {
      id,
      tokenHash: tokenHash(derivedToken('assessment', id)),
      // Listed in no browser.
      shelfHash: tokenHash(newToken()),
      sealedToken: '',
      team: group.name,
      questionnaireHash: round.questionnaireHash,
      profile: round.profile,
      targets: {},
      changes: 0,
      answered: 0,
      roundId: round.id,
      groupId,
      agreed: 1,
      createdAt: at,
      updatedAt: at,
    };
  });
}
