import { useFormatter, useTranslations } from 'next-intl';
import { dayAsDate } from '#core/action/day.ts';
import { ActionEntry } from './action-entry.tsx';
import type { ActionsView } from './actions-view.ts';

/** By the month in which they are due, the next day first; what has no day comes last. */
export function ActionTimeline({ view }: { readonly view: ActionsView }) {
  const t = useTranslations('actions');
  const format = useFormatter();
  const byDay = view.actions.toSorted((a, b) => (a.due || '9').localeCompare(b.due || '9', 'en'));
  const months = Map.groupBy(byDay, ({ due }) => due.slice(0, 7));
  return (
    <>
      {[...months].map(([month, actions]) => (
        <section key={month} aria-labelledby={`month-${month}`} className="mb-7">
          <h2 id={`month-${month}`} className="border-b-2 border-ink pb-2 text-body">
            {month === ''
              ? t('noDay')
              : format.dateTime(dayAsDate(`${month}-01`), { month: 'long', year: 'numeric', timeZone: 'UTC' })}
          </h2>
          <ul>
            {actions.map((action) => (
              <ActionEntry key={action.id} view={view} action={action} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
