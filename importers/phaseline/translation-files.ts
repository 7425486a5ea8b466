/** A file of a language: `team.de.yaml` beside `team.yaml`. */
export interface TranslationFile {
  readonly locale: string;
  readonly name: string;
}

const pattern = /^(.+)\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})\.(?:ya?ml|json)$/;

/** Sorts the names of a folder's files into questionnaires and the translations that stand beside each. */
export function withTranslationFiles(
  names: readonly string[],
): { readonly name: string; readonly translations: readonly TranslationFile[] }[] {
  const all = names.filter((name) => /\.(ya?ml|json)$/.test(name)).sort();
  const stems = new Set(all.map(stemOf));
  const found = all.map((name) => ({ name, of: originalOf(name, stems) }));
  return found
    .filter(({ of }) => of === null)
    .map(({ name }) => ({
      name,
      translations: found.flatMap(({ name: other, of }) =>
        of?.stem === stemOf(name) ? [{ locale: of.locale, name: other }] : [],
      ),
    }));
}

/** What a file translates; null for a questionnaire, and for a name that only looks so because nothing stands beside it. */
function originalOf(
  name: string,
  stems: ReadonlySet<string>,
): { readonly stem: string; readonly locale: string } | null {
  const [, stem, locale] = pattern.exec(name) ?? [];
  return stem !== undefined && locale !== undefined && stems.has(stem) ? { stem, locale } : null;
}

function stemOf(name: string): string {
  return name.replace(/\.(ya?ml|json)$/, '');
}
