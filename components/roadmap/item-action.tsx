import { useTranslations } from 'next-intl';
import type { Item } from '#core/roadmap/plan.ts';
import type { RouteView } from './route-view.ts';

/** What the team makes of an item: status and owner, or the way to take it on. */
export function ItemAction({ view: { actions, token }, item }: { readonly view: RouteView; readonly item: Item }) {
  const t = useTranslations('actions');
  if (actions === null) return null;
  const action = actions.get(item.key);
  const isTaken = action !== undefined && action.attribution.is !== 'answered';
  const path = `/a/${token}/actions`;
  return (
    <li>
      {isTaken ? (
        <a href={`${path}#${action.id}`}>{[t(`status.${action.status}`), action.owner].filter(Boolean).join(' · ')}</a>
      ) : (
        <a href={`${path}?step=${encodeURIComponent(item.key)}#make`} className="print:hidden">
          {t('make')}
        </a>
      )}
    </li>
  );
}
