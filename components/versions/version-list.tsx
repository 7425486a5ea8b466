import { useFormatter, useTranslations } from 'next-intl';
import type { VersionCard } from '#core/questionnaire/version-card.ts';

/** The versions of a questionnaire: since when, and how many assessments have each. On a phone each is a block. */
export function VersionList({ versions }: { readonly versions: readonly VersionCard[] }) {
  const t = useTranslations('versions');
  const format = useFormatter();
  return (
    <ul>
      {versions.map(({ key, version, status, at, assessments, current }) => (
        <li
          key={key}
          className="grid gap-x-6 gap-y-0.5 border-b border-line py-3 first:border-t sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)_minmax(0,1fr)]"
        >
          <b className="break-words">{t('version', { version })}</b>
          <span>
            {t(`status.${status}`, { date: format.dateTime(at, 'day') })}
            {current ? ` · ${t('current')}` : ''}
          </span>
          <span className="text-ink-2 sm:text-right">
            {status === 'draft' ? '' : t('assessments', { assessments })}
          </span>
        </li>
      ))}
    </ul>
  );
}
