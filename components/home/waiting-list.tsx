import { useFormatter, useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Section } from '#components/ui/section.tsx';

interface WaitingListProps {
  readonly rounds: readonly {
    readonly id: string;
    readonly title: string;
    readonly group: string | null;
    readonly closesAt: Date | null;
    readonly timeZone: string;
    readonly state: 'new' | 'begun' | 'submitted' | 'unknown';
    readonly href: string;
  }[];
}

/** The rounds that ask somebody who has signed in, those that close first coming first. */
export function WaitingList({ rounds }: WaitingListProps) {
  const t = useTranslations('waiting');
  const format = useFormatter();
  return (
    <Section id="waiting" title={t('title')}>
      {rounds.length === 0 ? (
        <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
      ) : (
        <ul className="border-t border-line">
          {rounds.map(({ id, title, group, closesAt, timeZone, state, href }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-b border-line py-4"
            >
              <div className="min-w-0">
                <h3 className="text-[1.0625rem]">{title}</h3>
                <p className="text-small text-ink-2">
                  {group === null ? t('noGroup') : group} · {t(`state.${state}`)}
                </p>
                <p className="text-small text-ink-3">
                  {closesAt
                    ? t('until', { at: format.dateTime(closesAt, { dateStyle: 'long', timeStyle: 'short', timeZone }) })
                    : t('noEnd')}
                </p>
              </div>
              <ButtonLink href={href} kind={state === 'submitted' ? 'plain' : 'primary'}>
                {t(`action.${state}`)}
                <span className="sr-only">: {title}</span>
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
