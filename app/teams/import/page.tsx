import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ImportForm } from '#components/teams/import-form.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { importColumns } from '#core/groups/import-row.ts';
import { Frame } from '../../frame.tsx';
import { allowedOr404 } from '../../viewer.ts';
import { importFile } from './import-action.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teams.import'))('title') };
}

export default async function ImportTeamsPage() {
  await allowedOr404('manageGroups');
  const t = await getTranslations('teams.import');
  return (
    <Frame current="teams">
      <p className="text-small">
        <Link href="/teams" prefetch={false} className="inline-flex min-h-11 items-center gap-2">
          <Icon name="back" /> {t('back')}
        </Link>
      </p>
      <h1 className="mt-2">{t('title')}</h1>
      <p className="mt-3 max-w-[66ch] text-ink-2">{t('lead')}</p>
      <p className="mt-2 max-w-[66ch] text-ink-2">
        {t('columns')} <span className="font-mono text-small">{importColumns.join(', ')}</span>.{' '}
        <a href="/api/teams-template.csv">{t('template')}</a>
      </p>
      <div className="mt-6">
        <ImportForm
          words={{ file: t('file'), paste: t('paste'), preview: t('preview'), confirm: t('confirm') }}
          action={importFile}
        />
      </div>
    </Frame>
  );
}
