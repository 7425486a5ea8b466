import type { Issue, Path } from './issue.ts';
import { completenessOf } from './localise.ts';
import { suggester } from './nearest.ts';
import type { Questionnaire } from './questionnaire.ts';
import { textsOf } from './text-paths.ts';
import { text } from './text-schema.ts';

export interface ReadTranslation {
  readonly texts: Readonly<Record<string, string>>;
  /** Errors, or one warning about what is missing. */
  readonly issues: readonly Issue[];
}

/** Compared with thousands of paths each, so only the first few get a hint. */
const MOST_HINTS = 5;

/**
 * The texts of one language, from plain data: nested keys (`questions: { team: { text: … } }`), lists, or whole paths
 * (`questions.team.text: …`) as the author likes. Every text must have its original; an empty one is not there yet.
 */
export function readTranslation(questionnaire: Questionnaire, locale: string, data: unknown): ReadTranslation {
  const originals = textsOf(questionnaire);
  const suggest = suggester(originals.keys(), MOST_HINTS);
  const texts = new Map<string, string>();
  const issues: Issue[] = [];
  const error = (path: Path, code: string, message: string, hint: { hint?: string } = {}) =>
    issues.push({ severity: 'error', path, code, message, ...hint });

  const read = (value: unknown, path: Path): void => {
    if (value === null || value === '') return;
    if (typeof value === 'object') {
      // The data came through the gate of depth, so this does not run out of stack.
      for (const [key, each] of Object.entries(value)) read(each, [...path, Array.isArray(value) ? Number(key) : key]);
      return;
    }
    const name = path.join('.');
    const parsed = text.safeParse(value);
    if (typeof value !== 'string') error(path, 'wrong-type', 'this must be text.', { hint: 'Put it in quotes.' });
    else if (!parsed.success) error(path, 'invalid', parsed.error.issues[0]?.message ?? 'this is no text.');
    else if (!originals.has(name))
      error(path, 'no-original', `there is no text \`${name}\` to translate.`, suggest(name));
    else if (texts.has(name)) error(path, 'duplicate-id', `\`${name}\` is translated a second time here.`);
    else texts.set(name, parsed.data);
  };
  read(data, []);
  const inOrder = Object.fromEntries(
    [...originals.keys()].flatMap((path) => {
      const said = texts.get(path);
      return said === undefined ? [] : [[path, said]];
    }),
  );
  if (issues.length > 0) return { texts: inOrder, issues };
  return { texts: inOrder, issues: missingIn({ ...questionnaire, translations: { [locale]: inOrder } }) };
}

/** How many texts a translation lacks, and the first of them. */
function missingIn(questionnaire: Questionnaire): Issue[] {
  return completenessOf(questionnaire).flatMap(({ locale, total, missing }): Issue[] => {
    if (missing.length === 0) return [];
    const first = missing
      .slice(0, 3)
      .map((path) => `\`${path}\``)
      .join(', ');
    const rest = missing.length > 3 ? ' and so on' : '';
    const message = `${missing.length} of ${total} texts are not translated into \`${locale}\` yet: ${first}${rest}.`;
    return [{ severity: 'warning', path: [], code: 'translation-incomplete', message }];
  });
}
