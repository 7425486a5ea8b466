'use server';

import { redirect, unstable_rethrow } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import type { ImportState } from '#components/teams/import-state.ts';
import type { ImportProblem } from '#core/groups/import-row.ts';
import { importTeams, type Previewed, previewImport } from '#server/groups/import-groups.ts';
import { registry } from '#server/registry.ts';
import { storageFailure } from '#server/storage-failure.ts';
import { allowedOr404 } from '../../viewer.ts';

const mostShown = 50;
const kinds = ['groups', 'people', 'members', 'roles', 'tags', 'unchanged'] as const;

/** Shows what a file would change or, when it was looked at and confirmed, changes it. */
export async function importFile(_: ImportState, form: FormData): Promise<ImportState> {
  const allowed = await allowedOr404('manageGroups');
  const t = await getTranslations('teams.import');
  // Anybody can call an action with anything.
  const bytes = form instanceof FormData ? await bytesOf(form) : new Uint8Array();
  if (bytes.length === 0) return faultOf(t('empty'));
  const text = new TextDecoder().decode(bytes);
  try {
    if (form.get('step') !== 'import') return { text, ...(await shown(await previewImport(allowed, bytes))) };
    const done = await importTeams(allowed, bytes);
    if (done.is === 'imported') return redirect('/teams?note=imported');
    return { text, ...(done.is === 'changed' ? faultOf(t('changed')) : await shown(done)) };
  } catch (error) {
    unstable_rethrow(error);
    registry().log.error({ err: error, action: 'importTeams' }, 'action failed');
    return { text, ...faultOf((await getTranslations('errors.failed'))(storageFailure(error) ?? 'broken')) };
  }
}

async function shown(read: Previewed): Promise<ImportState> {
  const t = await getTranslations('teams.import');
  switch (read.is) {
    case 'noTable': {
      const { code, line, word } = read.fault;
      return faultOf(`${t('at', { line: line ?? 0, column: 'none' })} ${t(`fault.${code}`, { word })}`);
    }
    case 'problems':
      return problemsOf(read.problems);
    case 'ready': {
      const format = await getFormatter();
      const { counts, newGroups } = read;
      const mayConfirm = kinds.some((kind) => kind !== 'unchanged' && counts[kind] > 0);
      const names = newGroups.slice(0, mostShown).join(', ');
      return {
        preview: {
          title: t(mayConfirm ? 'ready' : 'nothing'),
          counts: kinds.map((kind) => [t(`counts.${kind}`), format.number(counts[kind])]),
          groups: names === '' ? '' : t('newGroups', { names, more: Math.max(0, newGroups.length - mostShown) }),
          mayConfirm,
        },
      };
    }
  }
}

async function problemsOf(problems: readonly ImportProblem[]): Promise<ImportState> {
  const t = await getTranslations('teams.import');
  const lines = problems
    .slice(0, mostShown)
    .map(
      ({ line, column, code, word }) =>
        `${t('at', { line, column: column ?? 'none' })} ${t(`problem.${code}`, { word })}`,
    );
  const more = problems.length - lines.length;
  const title = t('problems', { count: problems.length });
  return { fault: { title, lines: more > 0 ? [...lines, t('moreProblems', { count: more })] : lines } };
}

function faultOf(sentence: string): ImportState {
  return { fault: { title: sentence, lines: [] } };
}

/** A chosen file counts before what stands in the text field. */
async function bytesOf(form: FormData): Promise<Uint8Array> {
  const file = form.get('file');
  if (file instanceof File && file.size > 0) return new Uint8Array(await file.arrayBuffer());
  const text = form.get('text');
  return new TextEncoder().encode(typeof text === 'string' ? text.trim() : '');
}
