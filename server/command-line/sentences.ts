import { localeOf } from '../languages.ts';
import { sentencesIn } from '../sentences.ts';

const usual = 'en-GB';

/** What the command line says, in the locale of LOCALE; a tag it does not know is no reason to stop. */
export const sentences = sentencesIn(localeOf(process.env.LOCALE?.trim() || usual) ?? usual);
