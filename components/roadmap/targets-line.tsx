import { useTranslations } from 'next-intl';
import type { RouteView } from './route-view.ts';

/** Where the route is meant to lead, in one line. */
export function TargetsLine({ view: { plan, titles } }: { readonly view: RouteView }) {
  const t = useTranslations('roadmap.targets');
  const targets = [...plan.targets.values()];
  const phases = targets.map(({ phase }) => phase);
  const low = Math.min(...phases);
  const high = Math.max(...phases);
  const set = targets.filter((target) => target.set === 'byTeam').length;
  const range = low === high ? titles.digit(low) : `${titles.digit(low)}–${titles.digit(high)}`;
  return (
    <>
      {t(targets.some((target) => target.set === 'byRound') ? 'ofRound' : 'default', { phases: range })}
      {set > 0 ? ` · ${t('set', { count: set })}` : ''}
    </>
  );
}
