import type { AssessmentCard } from '#core/response/assessment-card.ts';
import { type Shelved, shelfOf } from '#db/queries/shelf-of.ts';
import { countsNow } from './asked-now.ts';
import { pinnedQuestionnaire, profileOf, selectedIn } from './pinned-questionnaire.ts';
import { readIn } from './read-in.ts';
import type { Readable } from './readable.ts';
import { registry } from './registry.ts';
import { unsealToken } from './sealed-token.ts';
import { isToken, tokenHash } from './token.ts';

/** The assessments made in the browser whose secret is `shelf`, newest first, deleted ones too. */
export async function listAssessments(shelf: string, languages: Readable = []): Promise<readonly AssessmentCard[]> {
  if (!isToken(shelf)) return [];
  const shelved = await shelfOf(registry().store.read, tokenHash(shelf));
  const cards = await Promise.all(shelved.map((row) => cardOf(row, shelf, languages)));
  return cards.filter((card) => card !== null);
}

async function cardOf(row: Shelved, shelf: string, languages: Readable): Promise<AssessmentCard | null> {
  const token = unsealToken(row.sealedToken, shelf, row.id);
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
