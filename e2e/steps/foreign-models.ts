import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { Question, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { askedBy, questionsOf } from '#core/questionnaire/walk.ts';
import type { Answer } from '#core/response/answer.ts';
import { questionnaireIn } from '#exporters/report.fixture.ts';
import { everyType } from '#importers/phaseline/every-type.fixture.ts';
import { foreign, inForeignLetters } from '#importers/phaseline/foreign-letters.fixture.ts';
import type { Page } from '../story.ts';
import { assessmentOf } from './start-assessment.ts';

/** A questionnaire in foreign letters, as a file and as it is read. */
export interface Model {
  readonly file: string;
  readonly questionnaire: Questionnaire;
}

/** Every type of question, in two languages that call themselves by names without a Latin letter. */
export const short = modelIn(everyType.replace('locale: en', 'locale: uk'), {
  bg: { title: foreign('Another title') },
});
/** The longest of the built-in ones. */
export const long = modelIn(readFileSync('questionnaires/platform-engineering.yaml', 'utf8'));

function modelIn(text: string, translations?: object): Model {
  const file = `${inForeignLetters(text)}${translations ? stringify({ translations }) : ''}`;
  return { file, questionnaire: questionnaireIn(file) };
}

/** What is said to a question; null for nothing. */
export type Answered = (question: Question, index: number) => Answer | null;

/** Saves answers past the page, all at once; null leaves a question open. */
export async function answer(page: Page, { questionnaire }: Model, answered: Answered, profile = '') {
  const address = `/api${assessmentOf(page).replace('/a/', '/assessments/')}/answers`;
  const asked = askedBy(questionnaire, questionnaire.profiles.find(({ id }) => id === profile) ?? null);
  const replies = await Promise.all(
    questionsOf(questionnaire).map((question, index) => {
      const data = {
        answer: asked.has(question.id) ? answered(question, index) : null,
        comment: '',
        link: '',
        seen: 0,
      };
      return data.answer === null
        ? null
        : page.request.put(`${address}/${question.id}`, { headers: { 'idempotency-key': crypto.randomUUID() }, data });
    }),
  );
  for (const reply of replies) if (reply !== null && !reply.ok()) throw new Error(await reply.text());
}
