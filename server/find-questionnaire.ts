import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { catalogue } from './questionnaires.ts';

/** The current version as it was written; null when none of this id is served. */
export async function findQuestionnaire(id: string): Promise<Questionnaire | null> {
  return (await catalogue()).get(id)?.questionnaire ?? null;
}
