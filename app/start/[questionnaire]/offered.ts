import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { localesOf } from '#core/questionnaire/localise.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { QuestionnaireCard } from '#core/questionnaire/questionnaire-card.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import { langOf } from '#core/text/lang-of.ts';
import { findQuestionnaire } from '#server/find-questionnaire.ts';
import { listQuestionnaires } from '#server/list-questionnaires.ts';
import { readIn } from '#server/read-in.ts';
import { readable } from '../../readable.ts';

interface Offered {
  readonly questionnaire: Questionnaire;
  /** Tags of all languages that it can be read in. */
  readonly languages: readonly string[];
  readonly card: QuestionnaireCard;
  readonly langOf: LangOf;
}

/** The current version of a questionnaire in the reader's language and its figures, read once per request; the 404 page for an unknown id. */
export const offeredOr404 = cache(async (id: string): Promise<Offered> => {
  const languages = await readable();
  const [written, cards] = await Promise.all([findQuestionnaire(id), listQuestionnaires(languages)]);
  const card = cards.find((each) => each.id === id);
  if (!written || !card) notFound();
  const questionnaire = readIn(written, languages);
  const said = langOf([{ shown: questionnaire, written }], await getLocale());
  return { questionnaire, languages: localesOf(written), card, langOf: said };
});
