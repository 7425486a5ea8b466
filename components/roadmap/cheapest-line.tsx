import { useTranslations } from 'next-intl';
import { type RouteView, routePath } from './route-view.ts';
import { stepsQuery } from './ticked-steps.ts';

/** The least effort that opens the next gate, with a link that ticks it. */
export function CheapestLine({ view }: { readonly view: RouteView }) {
  const t = useTranslations('roadmap.cheapest');
  const { plan, titles } = view;
  const { cheapest } = plan;
  if (!cheapest) return null;
  const phase = titles.digit(cheapest.phase);
  if (!cheapest.possible) return <p className="max-w-[66ch]">{t('none', { phase })}</p>;
  if (cheapest.steps.length === 0) return null;
  return (
    <p className="max-w-[66ch]">
      <b>{t('text', { phase, count: cheapest.steps.length, effort: cheapest.effort })}</b>{' '}
      {/* A full page load, so that the boxes are drawn ticked. */}
      <a href={`${routePath(view)}${stepsQuery(cheapest.steps)}#route`} className="print:hidden">
        {t('tick')}
      </a>
      {cheapest.method === 'greedy' ? <span className="block text-small text-ink-2">{t('greedy')}</span> : null}
    </p>
  );
}
