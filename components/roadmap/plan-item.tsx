import { useFormatter, useTranslations } from 'next-intl';
import { Glossed } from '#components/ui/glossed.tsx';
import type { Item } from '#core/roadmap/plan.ts';
import { type ItemFact, itemFacts } from '#core/text/item-words.ts';
import { EffortBars } from './effort-bars.tsx';
import { ItemDetails } from './item-details.tsx';
import { useItemTitle } from './item-title.ts';
import type { RouteView } from './route-view.ts';

interface PlanItemProps {
  readonly view: RouteView;
  readonly item: Item;
  /** Print the details too. */
  readonly printed: boolean;
}

/** One line of the plan: tick, title, reason, what it opens, gain and effort; why and how unfold. */
export function PlanItem({ view, item, printed }: PlanItemProps) {
  const t = useTranslations('roadmap.item');
  const format = useFormatter();
  const titleOf = useItemTitle(view);
  const { titles, plan } = view;
  const title = titleOf(item);
  const factText = (fact: ItemFact) => {
    if (fact.is === 'dimension') return fact.dimension;
    if (fact.is !== 'after') return t(fact.is, { ...fact });
    return t('after', { titles: format.list(fact.items.map(titleOf)) });
  };
  return (
    <li className="grid print:break-inside-auto! grid-cols-[2.75rem_minmax(0,1fr)] items-start gap-x-3.5 gap-y-1 border-b border-line py-3.5 pr-3 has-[input[name=steps]:checked]:bg-surface md:grid-cols-[2.75rem_minmax(0,1fr)_auto]">
      <label className="print:hidden -mt-2 grid size-11 place-items-center">
        <input
          type="checkbox"
          name="steps"
          value={item.key}
          defaultChecked={view.ticked.has(item.key)}
          className="size-[22px] scroll-mb-24 accent-ink"
        />
        <span className="sr-only">{t('tick', { title })}</span>
      </label>
      <div className="col-start-2 min-w-0">
        <h4 className="leading-snug font-semibold">
          {title} {plan.best === item.key ? <Tag>{t('best')}</Tag> : null}{' '}
          {plan.cheapest?.steps.includes(item.key) ? <Tag>{t('cheapest')}</Tag> : null}
        </h4>
        <p className="text-small text-ink-2">
          {item.kind === 'step' ? (
            <Glossed pieces={view.reasons.get(item.of) ?? []} />
          ) : (
            t(`${item.kind}Why`, { question: titles.question(item.of).text })
          )}
        </p>
        <ul className="mt-1.5 flex flex-wrap gap-x-4 gap-y-0.5 text-caption text-ink-3">
          {itemFacts(item, plan, view.items, titles).map((fact) => (
            <li key={`${fact.is} ${'dimension' in fact ? fact.dimension : ''}`}>{factText(fact)}</li>
          ))}
        </ul>
      </div>
      <div className="col-start-2 flex items-center justify-between gap-x-6 md:col-start-3 md:row-start-1 md:items-start">
        <p className="flex items-baseline gap-1.5 md:w-14 md:flex-col md:items-end md:gap-0.5">
          <b>{format.number(item.gain, 'change')}</b>
          <span className="text-caption text-ink-3">{t('score')}</span>
        </p>
        <EffortBars effort={item.effort} />
      </div>
      <ItemDetails view={view} item={item} printed={printed} />
    </li>
  );
}

function Tag({ children }: { readonly children: string }) {
  return (
    <span className="inline-block rounded-[4px] border-[1.5px] border-ink px-1.5 text-floor font-semibold whitespace-nowrap">
      {children}
    </span>
  );
}
