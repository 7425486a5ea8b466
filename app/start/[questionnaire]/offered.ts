import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { QuestionnaireCard } from '#core/questionnaire/questionnaire-card.ts';
import { findQuestionnaire } from '#server/find-questionnaire.ts';
import { listQuestionnaires } from '#server/list-questionnaires.ts';

interface Offered {
  readonly questionnaire: Questionnaire;
  readonly card: QuestionnaireCard;
}

/** The current version of a questionnaire and its figures, read once per request; the 404 page for an unknown id. */
export const offeredOr404 = cache(async (id: string): Promise<Offered> => {
  const [questionnaire, cards] = await Promise.all([findQuestionnaire(id), listQuestionnaires()]);
  const card = cards.find((each) => each.id === id);
  if (!questionnaire || !card) notFound();
  return { questionnaire, card };
});
