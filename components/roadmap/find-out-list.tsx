import { useTranslations } from 'next-intl';
import { Said } from '#components/ui/said.tsx';
import { Unfold } from '#components/ui/unfold.tsx';
import type { Item } from '#core/roadmap/plan.ts';
import type { RouteView } from './route-view.ts';

interface FindOutListProps {
  readonly view: RouteView;
  readonly items: readonly Item[];
}

const shownFirst = 5;

/** Questions without a known answer: finding out is the step. Without a tick and a gain, which nobody can tell yet. */
export function FindOutList({ view, items }: FindOutListProps) {
  const t = useTranslations('roadmap.findOut');
  if (items.length === 0) return null;
  // To unfold a single one would only cost a click.
  const first = items.length > shownFirst + 1 ? items.slice(0, shownFirst) : items;
  const rest = items.slice(first.length);
  return (
    <div className="py-3.5 md:pl-14.5">
      <h4 className="leading-snug font-semibold">{t('title', { count: items.length })}</h4>
      <p className="max-w-[66ch] text-small text-ink-2">{t('text', { count: items.length })}</p>
      <Questions view={view} items={first} />
      {rest.length > 0 ? (
        <Unfold summary={t('more', { count: rest.length })} printed>
          <Questions view={view} items={rest} />
        </Unfold>
      ) : null}
    </div>
  );
}

function Questions({ view: { token, titles, langOf }, items }: FindOutListProps) {
  const t = useTranslations('roadmap.findOut');
  return (
    <ul className="text-small">
      {items.map(({ key, of, dimension }) => {
        const question = titles.question(of).text;
        return (
          <li key={key} className="flex items-center justify-between gap-x-4 border-b border-line">
            <span className="py-2">
              <Said langOf={langOf}>{question}</Said>{' '}
              <span className="text-caption text-ink-3">
                <Said langOf={langOf}>{titles.dimension(dimension)}</Said>
              </span>
            </span>
            <a
              href={`/a/${token}/answer/${dimension}#q-${of}`}
              aria-label={t('openQuestion', { question })}
              className="print:hidden inline-flex min-h-11 items-center"
            >
              {t('open')}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
