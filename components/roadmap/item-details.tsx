import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Unfold } from '#components/ui/unfold.tsx';
import type { Item } from '#core/roadmap/plan.ts';
import { useItemTitle } from './item-title.ts';
import type { RouteView } from './route-view.ts';
import { StepText } from './step-text.tsx';

interface ItemDetailsProps {
  readonly view: RouteView;
  readonly item: Item;
  readonly printed: boolean;
}

/** How to do it, and what it does: the answers it lifts and what becomes possible after it. */
export function ItemDetails({ view, item, printed }: ItemDetailsProps) {
  const t = useTranslations('roadmap.item');
  const titleOf = useItemTitle(view);
  const { titles } = view;
  const unlocks = item.unlocks.flatMap((key) => view.items.get(key) ?? []);
  const value = (phase: number | null) =>
    phase === null ? t('raiseFrom.none') : t('raiseFrom.phase', { phase: titles.value(phase) });
  if (item.kind !== 'step' && item.raises.length === 0 && unlocks.length === 0) return null;
  return (
    <Unfold
      summary={t(item.kind === 'step' ? 'how' : 'raises')}
      printed={printed}
      className="col-start-2 -mb-2.5 min-w-0 text-small"
    >
      <div className="mb-2 max-w-[66ch] space-y-3 border-l-4 border-line pl-4">
        {item.kind === 'step' ? <StepText step={titles.step(item.of)} /> : null}
        {item.raises.length > 0 ? (
          <Part title={t('raises')}>
            <ul className="mt-1 space-y-1">
              {item.raises.map(({ question, from, to }) => (
                <li key={question}>
                  {titles.question(question).text}{' '}
                  <span className="text-ink-3">{t('raise', { from: value(from), to: value(to) })}</span>
                </li>
              ))}
            </ul>
          </Part>
        ) : null}
        {unlocks.length > 0 ? (
          <Part title={t('unlocks')}>
            <ul className="mt-1 list-disc space-y-1 pl-5">
              {unlocks.map((each) => (
                <li key={each.key}>{titleOf(each)}</li>
              ))}
            </ul>
          </Part>
        ) : null}
      </div>
    </Unfold>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h5 className="font-semibold">{title}</h5>
      {children}
    </div>
  );
}
