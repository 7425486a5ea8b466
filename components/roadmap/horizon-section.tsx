import { useTranslations } from 'next-intl';
import { printedOpen } from '#components/ui/printed-open.ts';
import { Unfold } from '#components/ui/unfold.tsx';
import type { Horizon, Item } from '#core/roadmap/plan.ts';
import { tickable } from '#core/roadmap/plan-items.ts';
import { FindOutList } from './find-out-list.tsx';
import { PlanItem } from './plan-item.tsx';
import type { RouteView } from './route-view.ts';

interface HorizonSectionProps {
  readonly view: RouteView;
  readonly name: 'now' | 'soon' | 'later';
  readonly horizon: Horizon;
}

const rules = {
  now: 'border-b-2 border-ink',
  soon: 'border-b-2 border-dashed border-edge',
  later: 'border-b-2 border-dotted border-edge',
} as const;

/** Items of Now and Next that are shown before the rest unfolds. */
const shownFirst = { now: 12, soon: 6 } as const;

/** Now, Next or Later with its items, or the sentence why it is empty. Later is folded. */
export function HorizonSection({ view, name, horizon }: HorizonSectionProps) {
  const t = useTranslations('roadmap');
  const { empty } = horizon;
  const items = tickable(horizon);
  const toFindOut = horizon.items.filter(({ kind }) => kind === 'findOut');
  const effort = items.reduce((sum, each) => sum + each.effort, 0);
  const head = (
    <>
      <h3 className="text-[1.125rem]">{t(`horizons.${name}`)}</h3>
      <span className="text-small text-ink-2">
        <HorizonNote view={view} name={name} />
        {items.length > 0 ? ` · ${t('horizons.size', { count: items.length, effort })}` : ''}
        {toFindOut.length > 0 ? ` · ${t('horizons.toFindOut', { count: toFindOut.length })}` : ''}
      </span>
    </>
  );
  // What comes after the next phase is for looking ahead: a few lines of it, unless a ticked step would be hidden.
  const few = name === 'later' ? items.length : shownFirst[name];
  const long = items.length > few + 1 && !items.slice(few).some(({ key }) => view.ticked.has(key));
  const rest = long ? items.slice(few) : [];
  const list = (some: readonly Item[]) => (
    <ol>
      {some.map((item) => (
        <PlanItem key={item.key} view={view} item={item} printed={name === 'now'} />
      ))}
    </ol>
  );
  const body =
    empty === null ? (
      <>
        {list(long ? items.slice(0, few) : items)}
        {rest.length > 0 ? (
          <Unfold summary={t('horizons.more', { count: rest.length })} printed>
            {list(rest)}
          </Unfold>
        ) : null}
        <FindOutList view={view} items={toFindOut} />
      </>
    ) : (
      <p className="py-3 text-small text-ink-2">{t(`empty.${empty}`)}</p>
    );
  const line = `flex flex-wrap items-baseline gap-x-3.5 pb-2 ${rules[name]}`;
  if (name !== 'later' || empty !== null) {
    return (
      <div className="mb-7">
        <div className={line}>{head}</div>
        {body}
      </div>
    );
  }
  // A ticked step must not be hidden: then it starts unfolded.
  return (
    <details className={`${printedOpen} mb-7`} open={items.some(({ key }) => view.ticked.has(key))}>
      <summary className={`${line} min-h-11 list-none [&::-webkit-details-marker]:hidden`}>
        {head}
        <span className="print:hidden ml-auto text-small text-link underline decoration-1 underline-offset-3 in-open:hidden">
          {t('horizons.show')}
        </span>
      </summary>
      {body}
    </details>
  );
}

function HorizonNote({ view, name }: Pick<HorizonSectionProps, 'view' | 'name'>) {
  const t = useTranslations('roadmap.horizons');
  if (name !== 'now') return t(`${name}Note`);
  const { next } = view.plan;
  return next === null ? t('nowNoteEnd') : t('nowNote', { next: view.titles.digit(next) });
}
