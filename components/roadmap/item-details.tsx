import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Said } from '#components/ui/said.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import { Unfold } from '#components/ui/unfold.tsx';
import type { Item } from '#core/roadmap/plan.ts';
import { itemEffects } from '#core/text/item-words.ts';
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
  const { titles, langOf } = view;
  const isStep = item.kind === 'step';
  const { raises, unlocks } = itemEffects(item, view.items);
  const value = (phase: number | null) =>
    phase === null ? t('raiseFrom.none') : t('raiseFrom.phase', { phase: titles.value(phase) });
  if (!isStep && raises.length === 0 && unlocks.length === 0) return null;
  return (
    <Unfold
      summary={t(isStep ? 'how' : raises.length > 0 ? 'raises' : 'unlocks')}
      printed={printed}
      className="-mb-2.5 text-small"
    >
      <div className="details">
        {isStep ? <StepText step={titles.step(item.of)} langOf={langOf} /> : null}
        {raises.length > 0 ? (
          <Part title={t('raises')}>
            <ul className="raised">
              {raises.map(({ question, from, to }) => (
                <li key={question}>
                  <Said langOf={langOf}>{titles.question(question).text}</Said>{' '}
                  <span>{t('raise', { from: value(from), to: value(to) })}</span>
                </li>
              ))}
            </ul>
          </Part>
        ) : null}
        {unlocks.length > 0 ? (
          <Part title={t('unlocks')}>
            <ul className="unlocked">
              {unlocks.map((each) => (
                <li key={each.key}>
                  <Sentence langOf={langOf}>{titleOf(each)}</Sentence>
                </li>
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
