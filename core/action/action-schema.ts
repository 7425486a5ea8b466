import * as z from 'zod';
import { actionStatuses } from './action.ts';

const LONGEST_OWNER = 120;
const LONGEST_LINK = 2000;
const LONGEST_NOTES = 5000;

/** PostgreSQL refuses NUL, and half a surrogate pair would come back as another character. */
const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((typed) => typed.isWellFormed() && !typed.includes('\0'));

const oneLine = (longest: number) => text(longest).transform((typed) => typed.replaceAll(/\p{Cc}+/gu, ' ').trim());

/** A link that may be followed: nothing runs when somebody clicks on it. */
const isWebLink = (typed: string): boolean => {
  const protocol = URL.parse(typed)?.protocol;
  return protocol === 'https:' || protocol === 'http:';
};

/** What is sent to change an action, each part in its limits; a part that is missing stays as it is. */
export const actionPartsSchema = z
  .strictObject({
    status: z.enum(actionStatuses),
    /** A name; empty: nobody. */
    owner: oneLine(LONGEST_OWNER),
    /** A day; empty: none. */
    due: z.union([z.literal(''), z.iso.date()]),
    evidence: oneLine(LONGEST_LINK).refine((typed) => typed === '' || isWebLink(typed)),
    notes: text(LONGEST_NOTES).transform((typed) => typed.replaceAll(/\r\n?/g, '\n').trim()),
  })
  .partial();

export type ActionParts = z.infer<typeof actionPartsSchema>;
