import * as z from 'zod';

/**
 * An e-mail address as it is stored and compared: without space around it, composed (NFC), in lower case; one address
 * only. Normalised first and checked after, so that what is checked is what is stored.
 */
export const addressSchema = z
  .string()
  .transform((text) => text.trim().normalize('NFC').toLowerCase())
  .pipe(z.email().max(254));
