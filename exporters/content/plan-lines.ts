import type { Step } from '#core/questionnaire/questionnaire.ts';
import type { Horizon, Item } from '#core/roadmap/plan.ts';
import { type ItemFact, itemEffects, itemFacts, itemName, itemReasons } from '#core/text/item-words.ts';
import { type Block, parseMarkdown } from '#core/text/markdown.ts';
import type { ReportView } from '../report-view.ts';

/** A titled part of what is said of a step. */
export interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** One step of the plan in words. */
export interface PlanLine {
  readonly key: string;
  /** Counted over the whole plan, from 1. */
  readonly number: number;
  readonly title: string;
  readonly why: string;
  /** Best single step, on the cheapest route. */
  readonly tags: readonly string[];
  /** Dimension, phase, what it opens, what comes first. */
  readonly facts: readonly string[];
  readonly gain: string;
  readonly effort: number;
  readonly parts: readonly Part[];
  /** No step that somebody wrote: it stands for an answer. */
  readonly isMade: boolean;
  /** That, and not for now: its title says it all. */
  readonly isBrief: boolean;
}

export interface HorizonLines {
  readonly name: 'now' | 'soon' | 'later';
  readonly title: string;
  readonly note: string;
  /** Why there is nothing in it; null when there is something. */
  readonly empty: string | null;
  readonly lines: readonly PlanLine[];
}

/** Now, Next and Later, each step with all that is known of it. */
export function horizonLines(view: ReportView<'plan'>): readonly HorizonLines[] {
  const { plan } = view.report;
  const all = [...plan.now.items, ...plan.soon.items, ...plan.later.items];
  const items = new Map(all.map((item) => [item.key, item]));
  const numbers = new Map(all.map(({ key }, index) => [key, index + 1]));
  const horizon = (name: HorizonLines['name'], { items: own, effort, empty }: Horizon): HorizonLines => ({
    name,
    title: view.t(`roadmap.horizons.${name}`),
    note: [
      noteOf(name, view),
      ...(own.length > 0 ? [view.t('roadmap.horizons.size', { count: own.length, effort })] : []),
    ].join(' · '),
    empty: empty && view.t(`roadmap.empty.${empty}`),
    lines: own.map((item) => planLine(item, name, numbers.get(item.key) ?? 0, items, view)),
  });
  return [horizon('now', plan.now), horizon('soon', plan.soon), horizon('later', plan.later)];
}

/** A practice that keeps the last phase. */
export interface KeepLine {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly dimension: string;
  readonly parts: readonly Part[];
}

/** In the order of the plan. */
export function keepLines(view: ReportView<'plan'>): readonly KeepLine[] {
  return view.report.plan.keep.map(view.titles.step).map((step) => ({
    id: step.id,
    title: step.title,
    why: step.why,
    dimension: view.titles.dimension(step.dimension),
    parts: stepParts(step, view),
  }));
}

function noteOf(name: HorizonLines['name'], { report: { plan }, titles, t }: ReportView<'plan'>): string {
  if (name !== 'now') return t(`roadmap.horizons.${name}Note`);
  if (plan.next === null) return t('roadmap.horizons.nowNoteEnd');
  return t('roadmap.horizons.nowNote', { next: titles.digit(plan.next) });
}

function planLine(
  item: Item,
  horizon: HorizonLines['name'],
  number: number,
  items: ReadonlyMap<string, Item>,
  view: ReportView<'plan'>,
): PlanLine {
  const { report, titles, t, format } = view;
  const { plan } = report;
  const name = itemName(item, titles);
  const effects = itemEffects(item, items);
  const unlocks = effects.unlocks.map((each) => titleOf(each, view));
  const step = item.kind === 'step' ? titles.step(item.of) : null;
  const raises = effects.raises.map(({ question, from, to }) => {
    const change = t('roadmap.item.raise', { from: valueText(from, view), to: valueText(to, view) });
    return `${titles.question(question).text} (${change})`;
  });
  return {
    key: item.key,
    number,
    title: titleOf(item, view),
    why:
      name.is === 'step'
        ? titles.step(item.of).why
        : t(`roadmap.item.${itemReasons[name.is]}`, { question: titles.question(item.of).text }),
    tags: [
      ...(plan.best === item.key ? [t('roadmap.item.best')] : []),
      ...(plan.cheapest?.steps.includes(item.key) ? [t('roadmap.item.cheapest')] : []),
    ],
    facts: itemFacts(item, plan, items, titles).map((fact) => factText(fact, view)),
    // What an unknown answer brings, nobody knows before it is found out.
    gain: item.kind === 'findOut' ? '?' : format.number(item.gain, 'change'),
    effort: item.effort,
    parts: [
      ...(step ? stepParts(step, view) : []),
      ...listPart(t('roadmap.item.raises'), raises),
      ...listPart(t('roadmap.item.unlocks'), unlocks),
    ],
    isMade: step === null,
    isBrief: horizon !== 'now' && step === null,
  };
}

function titleOf(item: Item, { titles, t }: ReportView<'plan'>): string {
  const name = itemName(item, titles);
  return name.is === 'step' ? name.title : t(`roadmap.item.${name.is}`, { ...name });
}

function factText(fact: ItemFact, view: ReportView<'plan'>): string {
  const { t, format } = view;
  if (fact.is === 'dimension') return fact.dimension;
  if (fact.is !== 'after') return t(`roadmap.item.${fact.is}`, { ...fact });
  return t('roadmap.item.after', { titles: format.list(fact.items.map((item) => titleOf(item, view))) });
}

function valueText(value: number | null, { titles, t }: ReportView<'plan'>): string {
  if (value === null) return t('roadmap.item.raiseFrom.none');
  return t('roadmap.item.raiseFrom.phase', { phase: titles.value(value) });
}

function stepParts({ how, outcome, metrics, example, links }: Step, { t }: ReportView<'plan'>): readonly Part[] {
  const addresses = links.map(({ title, url }) => [{ kind: 'link', text: title, url } as const]);
  return [
    { title: t('roadmap.item.how'), blocks: parseMarkdown(how) },
    { title: t('roadmap.item.outcome'), blocks: outcome === '' ? [] : [paragraph(outcome)] },
    ...listPart(t('roadmap.item.metrics'), metrics),
    { title: t('roadmap.item.example'), blocks: parseMarkdown(example) },
    {
      title: t('roadmap.item.links'),
      blocks: addresses.length > 0 ? [{ kind: 'list', ordered: false, items: addresses } as const] : [],
    },
  ].filter(({ blocks }) => blocks.length > 0);
}

function listPart(title: string, texts: readonly string[]): readonly Part[] {
  if (texts.length === 0) return [];
  const items = texts.map((text) => [{ kind: 'text', text } as const]);
  return [{ title, blocks: [{ kind: 'list', ordered: false, items }] }];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text }] };
}
