import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeQuestionnaire } from '#core/questionnaire/content-hash.ts';
import type { Fault } from '#core/questionnaire/fault.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Status } from '#core/questionnaire/status.ts';
import { decodeUtf8 } from '#importers/phaseline/decode-utf8.ts';
import { loadQuestionnaire, type TranslationText } from '#importers/phaseline/load-questionnaire.ts';
import { type TranslationFile, withTranslationFiles } from '#importers/phaseline/translation-files.ts';

/** A questionnaire of a file. */
export interface Listed {
  readonly status: Status;
  /** SHA-256 of the content. */
  readonly hash: string;
  /** What is stored of it. */
  readonly content: string;
  readonly questionnaire: Questionnaire;
}

/**
 * Reads the YAML and JSON files of a folder, by name, each with the translations beside it (`team.de.yaml`). Faults of a
 * broken file are reported; the others are served.
 */
export async function readQuestionnaires(
  folder: string,
): Promise<{ readonly listed: readonly Listed[]; readonly faults: readonly Fault[] }> {
  const files = withTranslationFiles(await readdir(folder));
  const read = await Promise.all(files.map(({ name, translations }) => readOne(folder, name, translations)));
  return { listed: read.flatMap(({ listed }) => listed), faults: read.flatMap(({ faults }) => faults) };
}

async function readOne(folder: string, name: string, translations: readonly TranslationFile[]) {
  const [text, ...others] = await Promise.all([
    readText(folder, name),
    ...translations.map(async ({ locale, name }) => ({ locale, read: await readText(folder, name), file: name })),
  ]);
  const broken = [text, ...others.map(({ read }) => read)].filter((one) => typeof one !== 'string');
  if (typeof text !== 'string' || broken.length > 0) return { listed: [], faults: broken };
  const texts = others.flatMap(({ locale, read, file }): TranslationText[] =>
    typeof read === 'string' ? [{ locale, text: read, file }] : [],
  );
  const loaded = loadQuestionnaire(text, name, texts);
  if (!loaded.ok) return { listed: [], faults: loaded.faults };
  const { status, hash, questionnaire, warnings } = loaded;
  return { listed: [{ status, hash, content: encodeQuestionnaire(questionnaire), questionnaire }], faults: warnings };
}

async function readText(folder: string, name: string): Promise<string | Fault> {
  const bytes = await readFile(join(folder, name)).catch((error: unknown) => unreadable(name, error));
  if (!(bytes instanceof Uint8Array)) return bytes;
  const decoded = decodeUtf8(bytes, name);
  return decoded.ok ? decoded.text : decoded.fault;
}

/** A folder, a link that points nowhere (as editors make beside an open file), or no right to read. */
function unreadable(file: string, error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return { file, line: 1, column: 1, path: '', severity: 'error', message: `it cannot be read (${code}).`, hint: '' };
}
