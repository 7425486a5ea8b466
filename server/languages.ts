import { pseudoMessages } from '#core/text/pseudo-messages.ts';
import en from '#messages/en.json' with { type: 'json' };
import failure from '#messages/failure.json' with { type: 'json' };

/** Every sentence of the interface; every language has the same keys. */
export type Messages = typeof en & { readonly failure: typeof failure };

/** A language of the interface is a file in messages/ and an entry here, by its primary tag. */
const languages: ReadonlyMap<string, Messages> = new Map([['en', { ...en, failure }]]);

/** English written so that text and numbers that are not translated stand out. */
const pseudo = { region: 'XA', numbers: 'fullwide' } as const;
let pseudoEnglish: Messages | undefined;

/** What can be chosen as a language. */
export const languageTags: readonly string[] = [...languages.keys()];

/** The locale that a tag asks for, in its canonical spelling; null when there are no messages in its language. */
export function localeOf(tag: string): string | null {
  try {
    const locale = new Intl.Locale(tag);
    if (!languages.has(locale.language)) return null;
    const isPseudo = locale.region === pseudo.region;
    return isPseudo ? new Intl.Locale(locale, { numberingSystem: pseudo.numbers }).toString() : locale.toString();
  } catch {
    return null; // not a language tag at all
  }
}

/** The messages in the language of a locale that `localeOf` gave. */
export function messagesIn(locale: string): Messages {
  const { language, region } = new Intl.Locale(locale);
  const messages = languages.get(language);
  if (!messages) throw new Error(`no messages in the language of ${locale}`);
  if (region !== pseudo.region) return messages;
  pseudoEnglish ??= pseudoMessages(messages);
  return pseudoEnglish;
}
