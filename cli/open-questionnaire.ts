import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from '#core/questionnaire/fault.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { filesOfQuestionnaire, questionnaireFile } from '#server/questionnaire-file.ts';
import { unreadable } from './faults.ts';
import { readInput } from './read-input.ts';

export type OpenedQuestionnaire =
  | {
      readonly is: 'opened';
      readonly questionnaire: Questionnaire;
      readonly hash: string;
      readonly warnings: readonly Fault[];
    }
  | { readonly is: 'faulty' | 'unreadable'; readonly faults: readonly Fault[] };

/** The file that a questionnaire itself stands in: of a translation (`team.de.yaml`), what it translates. */
export async function originalOf(name: string): Promise<string> {
  return (await filesOf(name)).original;
}

/** A questionnaire with the translations that stand beside it, as the app would serve it. `-` is standard input. */
export async function openQuestionnaire(name: string): Promise<OpenedQuestionnaire> {
  const { original, translations } = await filesOf(name);
  const read = await Promise.all(
    [{ name: original, locale: '' }, ...translations].map(async (file) => ({
      ...file,
      ...(await readInput(file.name)),
    })),
  );
  const missing = read.flatMap((file) => (file.is === 'unreadable' ? [unreadable(file.name, file.code)] : []));
  const [own, ...others] = read.flatMap((file) => (file.is === 'read' ? [file] : []));
  if (own === undefined || missing.length > 0) return { is: 'unreadable', faults: missing };
  const loaded = questionnaireFile(own, others);
  if (!loaded.ok) return { is: 'faulty', faults: loaded.faults };
  const { questionnaire, warnings } = loaded;
  return {
    is: 'opened',
    questionnaire,
    warnings,
    get hash() {
      return loaded.hash;
    },
  };
}

async function filesOf(name: string): Promise<ReturnType<typeof filesOfQuestionnaire>> {
  if (name === '-') return { original: name, translations: [] };
  const folder = path.dirname(name);
  // A folder that cannot be listed can still have a file that can be read.
  const names = await readdir(folder).catch(() => []);
  const { original, translations } = filesOfQuestionnaire(path.basename(name), names);
  // Named as the caller named the file.
  const beside = (other: string) => (other === path.basename(name) ? name : path.join(folder, other));
  return {
    original: beside(original),
    translations: translations.map((each) => ({ ...each, name: beside(each.name) })),
  };
}
