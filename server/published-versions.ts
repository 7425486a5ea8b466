import { type FileData, fileOf } from '#core/questionnaire/file-of.ts';
import { listVersions } from './list-versions.ts';
import { pinnedQuestionnaire } from './pinned-questionnaire.ts';
import { registry } from './registry.ts';

export interface PublishedVersion {
  readonly version: string;
  readonly hash: string;
  readonly status: 'published' | 'retired';
  /** When it was published here, or retired. */
  readonly since: string;
  readonly current: boolean;
}

/** The versions of a questionnaire without its drafts, newest first; empty for an unknown id. */
export async function listPublished(questionnaire: string): Promise<readonly PublishedVersion[]> {
  const all = await listVersions(questionnaire);
  return all.flatMap(({ key, version, status, at, current }) =>
    status === 'draft' ? [] : [{ version, hash: key, status, since: at.toISOString(), current }],
  );
}

/** A published or retired version as its file would say it; null for one that is not there. */
export async function findPublished(questionnaire: string, hash: string): Promise<FileData | null> {
  const versions = await listPublished(questionnaire);
  if (!versions.some((version) => version.hash === hash)) return null;
  return fileOf((await pinnedQuestionnaire(registry().store.read, hash)).questionnaire);
}
