import * as z from 'zod';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import { answerSchema } from '#core/response/answer-schema.ts';
import { decodeAnswer, type FormProblem, plainText } from '#core/response/decode-answer.ts';
import { fieldsOf } from '#core/response/section-form.ts';
import type { SectionEntry } from '#server/judge-section.ts';

const shownSchema = z.strictObject({ answer: answerSchema.nullable(), comment: z.string(), link: z.string() });

export interface SectionRead {
  readonly entries: readonly SectionEntry[];
  readonly unreadable: readonly { readonly question: string; readonly problem: FormProblem | 'shownMissing' }[];
}

/** The entries of a sent form. A question without any field in it was not on the page and is left alone. */
export function readSection(questions: readonly Question[], get: (name: string) => readonly string[]): SectionRead {
  const entries: SectionEntry[] = [];
  const unreadable: { question: string; problem: FormProblem | 'shownMissing' }[] = [];
  for (const question of questions) {
    const names = fieldsOf(question);
    if (Object.values(names).every((name) => get(name).length === 0)) continue;
    const shown = readShown(get(names.shown)[0]);
    if (!shown) {
      unreadable.push({ question: question.id, problem: 'shownMissing' });
      continue;
    }
    const decoded = decodeAnswer(question, get);
    if ('problem' in decoded) unreadable.push({ question: question.id, problem: decoded.problem });
    // What stands beside an answer that cannot be read is kept all the same.
    const answer = 'problem' in decoded ? shown.answer : decoded.answer;
    const comment = plainText(get(names.comment)[0]);
    const link = get(names.link)[0] ?? '';
    entries.push({ question: question.id, answer, comment, link, shown });
  }
  return { entries, unreadable };
}

function readShown(text: string | undefined): SectionEntry['shown'] | null {
  if (text === undefined) return null;
  try {
    return shownSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null; // not JSON: somebody made the field up
  }
}
