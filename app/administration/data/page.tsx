import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BackLink } from '#components/administration/back-link.tsx';
import { ImportData } from '#components/administration/import-data.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { Section } from '#components/ui/section.tsx';
import { mayImportHere } from '#server/own-data/may-import-here.ts';
import { Frame } from '../../frame.tsx';
import { allowedOr404 } from '../../viewer.ts';
import { importNotice, type Said } from './import-notice.tsx';

interface Props {
  readonly searchParams: Promise<Said>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('administration.data'))('title') };
}

export default async function DataPage({ searchParams }: Props) {
  const mayImport = await mayImportHere(await allowedOr404('administer'));
  const t = await getTranslations('administration.data');
  return (
    <Frame current="administration">
      <BackLink />
      <h1 className="mt-2">{t('title')}</h1>
      <p className="mt-3 max-w-[66ch] text-lead text-ink-2">{t('lead')}</p>
      <div className="mt-5 empty:hidden">{await importNotice(await searchParams)}</div>
      <Section id="take-away" title={t('takeAway.title')}>
        <p className="max-w-[66ch]">{t('takeAway.text')}</p>
        <p className="mt-2 max-w-[66ch]">{t('takeAway.without')}</p>
        <p className="mt-4">
          <a href="/api/data.json" className={buttonClass({ kind: 'primary' })} download="phaseline-data.json">
            {t('takeAway.action')}
          </a>
        </p>
      </Section>
      <Section id="put-in" title={t('putIn.title')}>
        {mayImport ? (
          <>
            <p className="max-w-[66ch]">{t('putIn.text')}</p>
            <p className="mt-2 max-w-[66ch]">{t('putIn.after')}</p>
            <ImportData />
          </>
        ) : (
          <p className="max-w-[66ch]">{t('putIn.inUse')}</p>
        )}
      </Section>
      <Section id="everything" title={t('everything.title')}>
        <p className="max-w-[66ch]">{t('everything.text')}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard */}
        <pre className="mt-3 max-w-full overflow-x-auto rounded-cell bg-sunken px-4 py-3 text-small" tabIndex={0}>
          <code>{t('everything.commands')}</code>
        </pre>
        <p className="mt-3 max-w-[66ch]">{t('everything.back')}</p>
      </Section>
      <Section id="delete" title={t('delete.title')}>
        <p className="max-w-[66ch]">{t('delete.text')}</p>
      </Section>
    </Frame>
  );
}
