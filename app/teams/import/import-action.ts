'use server';

import { redirect, unstable_rethrow } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ImportState } from '#components/teams/import-state.ts';
import { importTeams, previewImport } from '#server/groups/import-groups.ts';
import { registry } from '#server/registry.ts';
import { storageFailure } from '#server/storage-failure.ts';
import { allowedOr404 } from '../../viewer.ts';

/** Shows what a file would change or, when it was looked at and confirmed, changes it. */
export async function importFile(_: ImportState, form: FormData): Promise<ImportState> {
  const allowed = await allowedOr404('manageGroups');
  const t = await getTranslations('teams.import');
  // Anybody can call an action with anything.
  const bytes = form instanceof FormData ? await bytesOf(form) : new Uint8Array();
  if (bytes.length === 0) return { is: 'start', message: t('empty') };
  const text = new TextDecoder().decode(bytes);
  try {
    const confirmed = form.get('step') === 'import';
    const read = confirmed ? await importTeams(allowed, bytes) : await previewImport(allowed, bytes);
    switch (read.is) {
      case 'imported':
        return redirect('/teams?note=imported');
      case 'changed':
        return { is: 'start', message: t('changed'), text };
      case 'noTable': {
        const { code, line, word } = read.fault;
        return {
          is: 'start',
          message: `${t('at', { line: line ?? 0, column: 'none' })} ${t(`fault.${code}`, { word })}`,
          text,
        };
      }
      case 'problems':
        return { is: 'problems', problems: read.problems, text };
      case 'ready':
        return { is: 'ready', counts: read.counts, newGroups: read.newGroups, text };
    }
  } catch (error) {
    unstable_rethrow(error);
    registry().log.error({ err: error, action: 'importTeams' }, 'action failed');
    const failed = await getTranslations('errors.failed');
    return { is: 'start', message: failed(storageFailure(error) ?? 'broken'), text };
  }
}

/** A chosen file counts before what stands in the text field. */
async function bytesOf(form: FormData): Promise<Uint8Array> {
  const file = form.get('file');
  if (file instanceof File && file.size > 0) return new Uint8Array(await file.arrayBuffer());
  const text = form.get('text');
  return new TextEncoder().encode(typeof text === 'string' ? text.trim() : '');
}
