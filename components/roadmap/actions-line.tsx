import { useTranslations } from 'next-intl';
import type { RouteView } from './route-view.ts';

/** How many steps are taken on, and how many of them wait for the next answers. */
export function ActionsLine({ view: { actions, token } }: { readonly view: RouteView }) {
  const t = useTranslations('actions');
  if (actions === null || actions.size === 0) return null;
  const all = [...actions.values()];
  const open = all.filter(({ status }) => status === 'planned' || status === 'doing').length;
  const waiting = all.filter(({ attribution }) => attribution.is === 'waiting').length;
  const moved = all.filter(({ attribution }) => attribution.is === 'answered' && attribution.moved).length;
  return (
    <p className="mb-6 max-w-[66ch] border-l-4 border-line pl-4">
      {t('line', { open, waiting, moved })} <a href={`/a/${token}/actions`}>{t('all')}</a>
    </p>
  );
}
