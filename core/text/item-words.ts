import type { Item, Plan } from '../roadmap/plan.ts';
import type { Titles } from './titles.ts';

/** What to call an item of a plan: a step by its own title, the made ones by the question they are about. */
export type ItemName =
  | { readonly is: 'step'; readonly title: string }
  | { readonly is: 'findOut'; readonly question: string }
  | { readonly is: 'reach'; readonly statement: string }
  /** A question without a statement for the phase. */
  | { readonly is: 'reachPlain'; readonly phase: string; readonly question: string };

/** The parts of an item's title; `phase` as it is shown. */
export function itemName({ kind, of, phase }: Item, titles: Titles): ItemName {
  if (kind === 'step') return { is: 'step', title: titles.step(of).title };
  const question = titles.question(of);
  if (kind === 'findOut') return { is: 'findOut', question: question.text };
  const statement = question.type === 'phase' ? question.statements.find((each) => each.phase === phase) : undefined;
  return statement
    ? { is: 'reach', statement: statement.text }
    : { is: 'reachPlain', phase: titles.digit(phase), question: question.text };
}

/** One short fact about an item, in the order they are read; phases as they are shown. */
export type ItemFact =
  | { readonly is: 'dimension'; readonly dimension: string }
  | { readonly is: 'toPhase'; readonly phase: string }
  /** Lifts answers that hold the next phase. */
  | { readonly is: 'holds'; readonly count: number; readonly next: string }
  | { readonly is: 'opens'; readonly dimension: string }
  /** Lifts nothing itself, but other items need it. */
  | { readonly is: 'enables' }
  | { readonly is: 'after'; readonly items: readonly Item[] };

/** Message of the reason of an item that is no step; it names the question unless the title has. */
export const itemReasons = { findOut: 'findOutWhy', reach: 'reachWhy', reachPlain: 'reachPlainWhy' } as const;

/** What an item does beyond what its title says: other answers that it lifts, other items that it makes possible. */
export function itemEffects(item: Item, items: ReadonlyMap<string, Item>): Pick<Item, 'raises'> & { unlocks: Item[] } {
  return {
    raises: item.raises.filter(({ question }) => item.kind === 'step' || question !== item.of),
    unlocks: item.unlocks.flatMap((key) => items.get(key) ?? []).filter((other) => !isSameQuestion(item, other)),
  };
}

/** Whether two items reach statements of one question: that its lower phase comes first goes without saying. */
function isSameQuestion(item: Item, other: Item): boolean {
  return item.kind !== 'step' && other.kind !== 'step' && item.of === other.of;
}

/** Where an item leads, why it is in the plan, and what comes first. `items`: the whole plan by key. */
export function itemFacts(
  item: Item,
  { next }: Pick<Plan, 'next'>,
  items: ReadonlyMap<string, Item>,
  titles: Titles,
): readonly ItemFact[] {
  const facts: ItemFact[] = [
    { is: 'dimension', dimension: titles.dimension(item.dimension) },
    { is: 'toPhase', phase: titles.digit(item.phase) },
  ];
  if (item.because.length > 0 && next !== null && item.kind !== 'findOut') {
    facts.push({ is: 'holds', count: item.because.length, next: titles.digit(next) });
  }
  facts.push(...item.opens.map((id): ItemFact => ({ is: 'opens', dimension: titles.dimension(id) })));
  if (item.raises.length === 0 && item.unlocks.length > 0) facts.push({ is: 'enables' });
  const after = item.after.flatMap((key) => items.get(key) ?? []).filter((other) => !isSameQuestion(item, other));
  if (after.length > 0) facts.push({ is: 'after', items: after });
  return facts;
}
