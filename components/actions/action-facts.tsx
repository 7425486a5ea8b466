import { useFormatter, useTranslations } from 'next-intl';
import { dayAsDate } from '#core/action/day.ts';
import type { ListedAction } from '#core/action/listed-action.ts';
import type { ActionsView } from './actions-view.ts';

/** Owner and day of an action in one line; a day that is over says so. */
export function ActionFacts({ view, action }: { readonly view: ActionsView; readonly action: ListedAction }) {
  const t = useTranslations('actions');
  const format = useFormatter();
  const { owner, due, status } = action;
  const isLate = due !== '' && due < view.today && (status === 'planned' || status === 'doing');
  const day = due === '' ? '' : format.dateTime(dayAsDate(due), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <p className="text-small text-ink-2">
      {owner === '' ? t('nobody') : t('owner', { owner })}
      {due === '' ? null : (
        <>
          {' · '}
          <span className={isLate ? 'font-semibold text-alert' : ''}>{t(isLate ? 'late' : 'due', { day })}</span>
        </>
      )}
    </p>
  );
}
