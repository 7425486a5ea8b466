/** The cookie in which a browser keeps the language that questionnaires are read in; `maxAge` in seconds. */
export const languageCookie = { name: 'language', maxAge: 60 * 60 * 24 * 365 } as const;

/** What a language calls itself. */
export function ownName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

/** A `lang` for what a questionnaire says; nothing where the page around it speaks the same language. */
export function langWithin(text: string, page: string): { readonly lang?: string } {
  return new Intl.Locale(text).language === new Intl.Locale(page).language ? {} : { lang: text };
}
