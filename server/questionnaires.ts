import type { Fault } from '#core/questionnaire/fault.ts';
import { hashesOfVersion } from '#db/queries/hashes-of-version.ts';
import { insertVersion } from '#db/writes/insert-version.ts';
import { type Listed, readQuestionnaires } from './read-questionnaires.ts';
import { registry } from './registry.ts';

/** What assessments can be started with, by questionnaire id. */
export type Catalogue = ReadonlyMap<string, Listed>;

// As with the registry: the pages' bundle and Node's own modules each have a copy of this file, and share this.
const key = Symbol.for('phaseline.catalogue');
const home: typeof globalThis & { [key]?: Catalogue } = globalThis;

/** The questionnaires that loadBuiltIn found. They do not change while the process runs. */
export async function catalogue(): Promise<Catalogue> {
  const loaded = home[key];
  if (!loaded) throw new Error('No questionnaires are loaded: loadBuiltIn comes first');
  return loaded;
}

/**
 * Loads the questionnaires of a folder once, at the start, keeps their texts in the store, and reports every fault with
 * file, line and column to the log. A broken file is left out and the others are served.
 */
export async function loadBuiltIn(
  folder: string = registry().settings.questionnaireFolder,
): Promise<{ readonly questionnaires: number; readonly faults: readonly Fault[] }> {
  const { log } = registry();
  const { listed, faults } = await readQuestionnaires(folder);
  for (const fault of faults) log[fault.severity === 'error' ? 'error' : 'warn'](fault, 'questionnaire file');

  const loaded = new Map<string, Listed>();
  for (const one of listed) {
    const { id, version } = one.questionnaire;
    if (loaded.has(id)) log.warn({ id, version }, 'two questionnaire files have this id: the later one is served');
    loaded.set(id, one);
  }
  for (const one of loaded.values()) await keep(one);
  home[key] = loaded;
  return { questionnaires: loaded.size, faults };
}

/** New assessments take this text; those that were started with another one keep theirs. */
async function keep({ hash, content, questionnaire }: Listed): Promise<void> {
  const { store, log } = registry();
  const { id, version } = questionnaire;
  const before = await hashesOfVersion(store.read, id, version);
  if (before.length > 0 && !before.includes(hash)) {
    log.warn({ id, version }, 'the text of this questionnaire changed under the same version');
  }
  await store.commit((w) => [insertVersion(w, { hash, questionnaireId: id, version, content })]);
}
