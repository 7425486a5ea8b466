import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BackLink } from '#components/administration/back-link.tsx';
import { ConfirmRetention } from '#components/administration/confirm-retention.tsx';
import { RetentionChoice } from '#components/administration/retention-choice.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { wouldRemove } from '#server/own-data/apply-retention.ts';
import { readRetention } from '#server/workspace-settings.ts';
import { Frame } from '../../frame.tsx';
import { allowedOr404 } from '../../viewer.ts';
import { readMonths } from './read-months.ts';
import { setRetention } from './retention-action.ts';

type Words = string | string[] | undefined;

interface Props {
  readonly searchParams: Promise<{ readonly answers?: Words; readonly audit?: Words; readonly note?: Words }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('administration.retention'))('title') };
}

export default async function RetentionPage({ searchParams }: Props) {
  const allowed = await allowedOr404('administer');
  const asked = await searchParams;
  const [answers, audit] = [readMonths(asked.answers), readMonths(asked.audit)];
  const chosen = answers === undefined || audit === undefined ? null : { answers, audit };
  const outlived = chosen && (await wouldRemove(allowed, chosen, new Date()));
  const kept = await readRetention();
  const t = await getTranslations('administration.retention');
  const lasting = (months: number | null) => (months === null ? t('forGood') : t('months', { months }));
  return (
    <Frame current="administration">
      <BackLink />
      <h1 className="mt-2">{t('title')}</h1>
      <p className="mt-3 mb-7 max-w-[66ch] text-lead text-ink-2">{t('lead')}</p>
      {asked.note === 'saved' ? (
        <div className="mb-5">
          <Notice>{t('saved')}</Notice>
        </div>
      ) : null}
      <dl className="mb-7 grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
        {(['answers', 'audit'] as const).map((id) => (
          <div key={id} className="contents">
            <dt className="text-ink-2">{t(`${id}.now`)}</dt>
            <dd className="font-semibold">{lasting(kept[id])}</dd>
          </div>
        ))}
      </dl>
      <RetentionChoice chosen={chosen ?? kept} />
      {chosen && outlived ? <ConfirmRetention chosen={chosen} outlived={outlived} action={setRetention} /> : null}
    </Frame>
  );
}
