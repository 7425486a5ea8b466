import { useFormatter, useTranslations } from 'next-intl';
import { Glossed } from '#components/ui/glossed.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import type { Item } from '#core/roadmap/plan.ts';
import { type ItemFact, itemFacts, itemName, itemReasons } from '#core/text/item-words.ts';
import { quoted } from '#core/text/lang-of.ts';
import { EffortBars } from './effort-bars.tsx';
import { ItemAction } from './item-action.tsx';
import { ItemDetails } from './item-details.tsx';
import { useItemTitle } from './item-title.ts';
import './plan.css';
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
  const { titles, plan, langOf } = view;
  const factText = (fact: ItemFact) => {
    if (fact.is === 'dimension') return quoted(fact.dimension);
    if (fact.is === 'opens') return t('opens', { dimension: quoted(fact.dimension) });
    if (fact.is !== 'after') return t(fact.is, { ...fact });
    return t('after', { titles: format.list(fact.items.map(titleOf)) });
  };
  return (
    <li className="item">
      <label>
        <input
          type="checkbox"
          name="steps"
          value={item.key}
          defaultChecked={view.ticked.has(item.key)}
          aria-labelledby={`tick ${item.key}`}
        />
      </label>
      <div>
        <h4>
          <span id={item.key}>
            <Sentence langOf={langOf}>{titleOf(item)}</Sentence>
          </span>{' '}
          {plan.best === item.key ? <Tag>{t('best')}</Tag> : null}{' '}
          {plan.cheapest?.steps.includes(item.key) ? <Tag>{t('cheapest')}</Tag> : null}
        </h4>
        <Why view={view} item={item} />
        <ul className="facts">
          {itemFacts(item, plan, view.items, titles).map((fact) => (
            <li key={`${fact.is} ${'dimension' in fact ? fact.dimension : ''}`}>
              <Sentence langOf={langOf}>{factText(fact)}</Sentence>
            </li>
          ))}
          <ItemAction view={view} item={item} />
        </ul>
      </div>
      <div className="side">
        <p className="gain">
          <b>{format.number(item.gain, 'change')}</b>
          <i>{t('score')}</i>
        </p>
        <EffortBars effort={item.effort} />
      </div>
      <ItemDetails view={view} item={item} printed={printed} />
    </li>
  );
}

/** Nothing where the title has named the question: the same sentence would stand under each of hundreds. */
function Why({ view, item }: Pick<PlanItemProps, 'view' | 'item'>) {
  const t = useTranslations('roadmap.item');
  const name = itemName(item, view.titles);
  if (name.is === 'reachPlain') return null;
  if (name.is === 'step') {
    return (
      <p className="small" lang={view.langOf(view.titles.step(item.of).why)}>
        <Glossed pieces={view.reasons.get(item.of) ?? []} />
      </p>
    );
  }
  return (
    <p className="small">
      <Sentence langOf={view.langOf}>
        {t(itemReasons[name.is], { question: quoted(view.titles.question(item.of).text) })}
      </Sentence>
    </p>
  );
}

function Tag({ children }: { readonly children: string }) {
  return <span className="tag">{children}</span>;
}
