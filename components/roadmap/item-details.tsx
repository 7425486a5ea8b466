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
    <Unfold summary={t(item.kind === 'step' ? 'how' : 'raises')} printed={printed} className="-mb-2.5 text-small">
      <div className="details">
        {item.kind === 'step' ? <StepText step={titles.step(item.of)} /> : null}
        {item.raises.length > 0 ? (
          <Part title={t('raises')}>
            <ul className="raised">
              {item.raises.map(({ question, from, to }) => (
                <li key={question}>
                  {titles.question(question).text} <span>{t('raise', { from: value(from), to: value(to) })}</span>
                </li>
              ))}
            </ul>
          </Part>
        ) : null}
        {unlocks.length > 0 ? (
          <Part title={t('unlocks')}>
            <ul className="unlocked">
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
      <h5>{title}</h5>
      {children}
    </div>
  );
}
