import * as z from 'zod';

/** The primitive parts of the file format: ids, texts, weights, phases. Messages are sentences for authors. */
const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

export const id = z
  .string()
  .regex(idPattern, 'an id is made of lower-case letters, digits and dashes, at most 64, and starts with no dash.');

/** One line: titles, options, units. */
export const line = textUpTo(500);

/** Paragraphs: statements, help, markdown. */
export const text = textUpTo(10_000);

export const weight = z.number().positive('a weight must be above 0.').max(1_000_000);

/** A phase's index; cross-checks compare it with the questionnaire's own last phase. */
export const phase = z.int().min(0).max(9);

/** A condition over earlier answers; `checks/conditions.ts` reads it. */
export const condition = textUpTo(2000);

const webAddress = z
  .url({ protocol: /^https?$/, error: 'this must be a full web address that begins with https:// or http://.' })
  .max(2000);

export const link = z.strictObject({ title: line, url: webAddress });

/** What nodes and questions may say about themselves. */
export const marks = {
  tags: z.array(textUpTo(64)).max(50).exactOptional(),
  references: z
    .array(z.strictObject({ title: line, url: webAddress.exactOptional() }))
    .max(50)
    .exactOptional(),
  showIf: condition.exactOptional(),
};

function textUpTo(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine(isPlain, 'this holds a control character or half of a character pair, which no page can show.');
}

/** No control characters but line breaks and tabs (a NUL would also be refused by PostgreSQL), no lone surrogates. */
function isPlain(value: string): boolean {
  return value.isWellFormed() && !/[^\P{Cc}\n\r\t]/u.test(value);
}
