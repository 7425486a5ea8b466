import * as z from 'zod';
import { id } from '#core/questionnaire/text-schema.ts';
import { writtenAnswer } from './written-answer.ts';

/** An answers file: structure only. Whether an answer fits its question takes the questionnaire (`readAnswers`). */
export const answersFileSchema = fileOf(
  // `z.record` would leave a key such as `__proto__` out instead of letting it be refused.
  z.custom<Readonly<Record<string, unknown>>>(isMap, 'this must be keys with values.'),
);

export type AnswersFile = z.infer<typeof answersFileSchema>;

/** The file as editors check it, with every form that an answer can have. */
export function answersJsonSchema(): object {
  return z.toJSONSchema(fileOf(z.record(z.string(), writtenAnswer)), { io: 'input' });
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `answers` are by the id of their question. */
function fileOf<Answers extends z.ZodType>(answers: Answers) {
  return z.strictObject({
    profile: id.exactOptional().describe('The profile that was asked; without one, the whole questionnaire was.'),
    answers: answers.exactOptional().describe('The joint answers of a team, or those of one person.'),
    respondents: z
      .array(z.strictObject({ answers }))
      .min(1)
      .max(10_000)
      .exactOptional()
      .describe('The answers of many people, instead of `answers`.'),
    invited: z.int().min(1).exactOptional().describe('How many people were asked to answer; else as many as did.'),
    agreed: answers.exactOptional().describe('Answers that the team agreed upon: they replace what its people said.'),
  });
}
