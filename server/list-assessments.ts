import { nobody, type Viewer } from '#core/access/viewer.ts';
import type { AssessmentCard } from '#core/response/assessment-card.ts';
import { type Shelved, shelfOf } from '#db/queries/shelf-of.ts';
import { countsNow } from './asked-now.ts';
import { derivedToken } from './derived-token.ts';
import { pinnedQuestionnaire, profileOf, selectedIn } from './pinned-questionnaire.ts';
import { readIn } from './read-in.ts';
import type { Readable } from './readable.ts';
import { registry } from './registry.ts';
import { unsealToken } from './sealed-token.ts';
import { isToken, tokenHash } from './token.ts';

/**
 * The assessments made in the browser whose secret is `shelf` and, for somebody who has signed in, their own: newest
 * first, deleted ones too.
 */
export async function listAssessments(
  shelf: string | null,
  viewer: Viewer = nobody,
  languages: Readable = [],
): Promise<readonly AssessmentCard[]> {
  const owner = viewer.is === 'person' ? viewer.id : null;
  const browser = shelf !== null && isToken(shelf) ? shelf : null;
  if (owner === null && browser === null) return [];
  const shelved = await shelfOf(registry().store.read, browser && tokenHash(browser), owner);
  const cards = await Promise.all(
    shelved.map((row) => {
      const token =
        owner !== null && row.ownerId === owner
          ? derivedToken('assessment', row.id)
          : browser && unsealToken(row.sealedToken, browser, row.id);
      return cardOf(row, token, languages);
    }),
  );
  return cards.filter((card) => card !== null);
}

async function cardOf(row: Shelved, token: string | null, languages: Readable): Promise<AssessmentCard | null> {
  if (token === null) return null; // without its link nobody can open it
  const { read } = registry().store;
  const pinned = await pinnedQuestionnaire(read, row.questionnaireHash);
  const selected = selectedIn(pinned, row.profile);
  const questionnaire = readIn(pinned.questionnaire, languages);
  const { title, phases, displayBase } = questionnaire;
  const isSubmitted = row.submittedAt !== null;
  return {
    token,
    team: row.team,
    questionnaire: title,
    profile: profileOf(questionnaire, row.profile)?.title ?? null,
    ...(await countsNow(read, { id: row.id, pinned, selected }, row.answered)),
    state: row.deletedAt ? 'deleted' : isSubmitted ? 'submitted' : 'open',
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    deletedAt: row.deletedAt,
    score: isSubmitted ? row.score : null,
    reached: isSubmitted ? row.reached : null,
    phases: phases.map((phase) => phase.title),
    displayBase,
  };
}
