import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeQuestionnaire } from '#core/questionnaire/content-hash.ts';
import type { Fault } from '#core/questionnaire/fault.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Status } from '#core/questionnaire/status.ts';
import { decodeUtf8 } from '#importers/phaseline/decode-utf8.ts';
import { loadQuestionnaire } from '#importers/phaseline/load-questionnaire.ts';

/** A questionnaire of a file. */
export interface Listed {
  readonly status: Status;
  /** SHA-256 of the content. */
  readonly hash: string;
  /** What is stored of it. */
  readonly content: string;
  readonly questionnaire: Questionnaire;
}

/** Reads the YAML and JSON files of a folder, by name. Faults of a broken file are reported; the others are served. */
export async function readQuestionnaires(
  folder: string,
): Promise<{ readonly listed: readonly Listed[]; readonly faults: readonly Fault[] }> {
  const names = (await readdir(folder)).filter((name) => /\.(ya?ml|json)$/.test(name)).sort();
  const read = await Promise.all(names.map((name) => readOne(folder, name)));
  return { listed: read.flatMap(({ listed }) => listed), faults: read.flatMap(({ faults }) => faults) };
}

async function readOne(folder: string, name: string) {
  const bytes = await readFile(join(folder, name)).catch((error: unknown) => unreadable(name, error));
  if (!(bytes instanceof Uint8Array)) return { listed: [], faults: [bytes] };
  const decoded = decodeUtf8(bytes, name);
  if (!decoded.ok) return { listed: [], faults: [decoded.fault] };
  const loaded = loadQuestionnaire(decoded.text, name);
  if (!loaded.ok) return { listed: [], faults: loaded.faults };
  const { status, hash, questionnaire, warnings } = loaded;
  return { listed: [{ status, hash, content: encodeQuestionnaire(questionnaire), questionnaire }], faults: warnings };
}

/** A folder, a link that points nowhere (as editors make beside an open file), or no right to read. */
function unreadable(file: string, error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return { file, line: 1, column: 1, path: '', severity: 'error', message: `it cannot be read (${code}).`, hint: '' };
}
