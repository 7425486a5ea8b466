import * as z from 'zod';
import { addressSchema } from '#core/access/address.ts';
import { optional } from './variable.ts';

/** The first administrator, where no browser is at hand. */
export const administratorVariables = {
  ADMIN_EMAIL: optional(
    'Address of the first administrator, made at the start if there is none yet; otherwise the start prints a link to set up.',
    z
      .string()
      .refine(
        (text) => addressSchema.safeParse(text).success,
        'is not an e-mail address. Use one such as ada@example.org.',
      ),
  ),
  ADMIN_PASSWORD_FILE: optional('A file with the password of that administrator, at least 12 characters.', z.string()),
};
