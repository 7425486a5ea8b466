import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { isAuditEvent } from '#core/audit/events.ts';

export interface EventRow {
  readonly id: string;
  readonly at: Date;
  readonly what: string;
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly about: { readonly kind: string; readonly id: string; readonly name: string | null } | null;
}

/** A row for each event; on a phone who and when stand below what. */
export function EventList({ events }: { readonly events: readonly EventRow[] }) {
  const t = useTranslations('administration.audit');
  const format = useFormatter();
  return (
    <ol className="border-t border-line">
      {events.map(({ id, at, what, by, about }) => (
        <li
          key={id}
          className="grid gap-x-6 gap-y-0.5 border-b border-line py-2.5 sm:grid-cols-[minmax(0,1fr)_12rem_13rem] sm:items-baseline"
        >
          <p className="min-w-0 break-words">
            <span className="font-semibold">{isAuditEvent(what) ? t(`what.${what}`) : what}</span>
            {about ? <About {...about} own={by?.id === about.id} /> : null}
          </p>
          <p className="min-w-0 text-small break-words text-ink-2">
            {by ? (
              <Link href={`/people/${by.id}`} prefetch={false} className="text-ink-2">
                {by.name}
              </Link>
            ) : (
              t('someone')
            )}
          </p>
          <p className="text-small text-ink-3 tabular-nums">{format.dateTime(at, 'second')}</p>
        </li>
      ))}
    </ol>
  );
}

const paths: Readonly<Record<string, string>> = { person: '/people', group: '/teams', round: '/rounds' };

interface AboutProps {
  readonly kind: string;
  readonly id: string;
  readonly name: string | null;
  /** What people do to their own account needs no name twice. */
  readonly own: boolean;
}

function About({ kind, id, name, own }: AboutProps) {
  const t = useTranslations('administration.audit');
  const path = paths[kind];
  if (own) return null;
  if (name === null || path === undefined) {
    const gone = kind === 'person' || kind === 'group' || kind === 'round' ? kind : 'other';
    return gone === 'other' ? null : <span className="text-ink-2"> · {t(`gone.${gone}`)}</span>;
  }
  return (
    <>
      {' · '}
      <Link href={`${path}/${id}`} prefetch={false}>
        {name}
      </Link>
    </>
  );
}
