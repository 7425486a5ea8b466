import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuditFilter } from '#components/administration/audit-filter.tsx';
import { BackLink } from '#components/administration/back-link.tsx';
import { EventList } from '#components/administration/event-list.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { auditKinds } from '#core/audit/events.ts';
import { listEvents } from '#server/audit/list-events.ts';
import { Frame } from '../../frame.tsx';
import { allowedOr404 } from '../../viewer.ts';
import { placeOf, textOf } from './place.ts';

type Words = string | string[] | undefined;

interface Props {
  readonly searchParams: Promise<{ readonly q?: Words; readonly kind?: Words; readonly before?: Words }>;
}

/** Events on a page. */
const most = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('administration.audit'))('title') };
}

export default async function AuditPage({ searchParams }: Props) {
  const allowed = await allowedOr404('administer');
  const asked = await searchParams;
  const words = [asked.q ?? ''].flat()[0]?.trim().slice(0, 80) ?? '';
  const kind = auditKinds.find((one) => one === asked.kind) ?? null;
  const before = placeOf(asked.before);
  const found = await listEvents(allowed, { words, kind }, before, most + 1);
  const events = found.slice(0, most);
  const last = found.length > most ? events.at(-1) : undefined;
  const t = await getTranslations('administration.audit');
  const filter = new URLSearchParams({ ...(words ? { q: words } : {}), ...(kind ? { kind } : {}) });
  const older = new URLSearchParams([...filter, ...(last ? [['before', textOf(last)]] : [])]);
  return (
    <Frame current="administration">
      <BackLink />
      <div className="mt-2 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <h1>{t('title')}</h1>
        <a href={`/api/audit.csv?${filter}`} className={buttonClass({})} download="audit.csv">
          {t('download')}
        </a>
      </div>
      <p className="mt-3 mb-7 max-w-[66ch] text-lead text-ink-2">{t('lead')}</p>
      <AuditFilter words={words} kind={kind} />
      {events.length === 0 ? (
        <EmptyState
          title={t('none.title')}
          level={2}
          action={<ButtonLink href="/administration/audit">{t('filter.all')}</ButtonLink>}
        >
          {t('none.text')}
        </EmptyState>
      ) : (
        <EventList events={events} />
      )}
      <p className="mt-5 flex flex-wrap gap-3">
        {last ? <ButtonLink href={`/administration/audit?${older}`}>{t('older')}</ButtonLink> : null}
        {before ? (
          <ButtonLink href={`/administration/audit?${filter}`} kind="quiet">
            {t('newest')}
          </ButtonLink>
        ) : null}
      </p>
    </Frame>
  );
}
