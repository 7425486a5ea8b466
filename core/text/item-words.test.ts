import { describe, expect, it } from 'vitest';
import { item as itemOf } from '../roadmap/item.fixture.ts';
import { dimension, questionnaire, step } from '../roadmap/model.fixture.ts';
import type { Item } from '../roadmap/plan.ts';
import { itemEffects, itemFacts, itemName } from './item-words.ts';
import { titlesOf } from './titles.ts';

const model = {
  ...questionnaire({
    dimensions: [dimension('api', ['design'])],
    steps: [step('review', { dimension: 'api', leads: [0, 1] })],
  }),
  displayBase: 1,
} as const;
const titles = titlesOf(model, 'en');
const item = (over: Partial<Item> = {}) =>
  itemOf('review', { dimension: 'api', raises: [{ question: 'design', from: 0, to: 1 }], ...over });

describe('itemName', () => {
  it('is the title of a step', () => {
    expect(itemName(item(), titles)).toEqual({ is: 'step', title: 'Step review' });
  });

  it('is the question to find out about', () => {
    expect(itemName(item({ kind: 'findOut', of: 'design' }), titles)).toEqual({
      is: 'findOut',
      question: 'Question design?',
    });
  });

  it('is the statement to reach, or the phase where there is no statement', () => {
    expect(itemName(item({ kind: 'reach', of: 'design' }), titles).is).toBe('reach');
    expect(itemName(item({ kind: 'reach', of: 'design', phase: 9 }), titles)).toEqual({
      is: 'reachPlain',
      phase: '10',
      question: 'Question design?',
    });
  });
});

describe('itemFacts', () => {
  const facts = (over: Partial<Item>, next: number | null = 1) =>
    itemFacts(item(over), { next }, new Map([['review', item()]]), titles).map(({ is }) => is);

  it('always says where it leads', () => {
    expect(itemFacts(item(), { next: 1 }, new Map(), titles)).toEqual([
      { is: 'dimension', dimension: 'api' },
      { is: 'toPhase', phase: '2' },
    ]);
  });

  it('says why it is here, what it opens and what comes first', () => {
    expect(facts({ because: ['design'], opens: ['api'], after: ['review', 'gone'] })).toEqual([
      'dimension',
      'toPhase',
      'holds',
      'opens',
      'after',
    ]);
    expect(facts({ raises: [], unlocks: ['other'] })).toEqual(['dimension', 'toPhase', 'enables']);
  });

  it('does not say of a question that its lower phase comes first', () => {
    const lower = item({ key: 'lower', kind: 'reach', of: 'design', phase: 1 });
    const facts = (of: string) =>
      itemFacts(item({ kind: 'reach', of, after: ['lower'] }), { next: 1 }, new Map([['lower', lower]]), titles);
    expect(facts('design').map(({ is }) => is)).not.toContain('after');
    expect(facts('review').at(-1)).toEqual({ is: 'after', items: [lower] });
  });

  it('does nothing beyond its title where it lifts its own question', () => {
    const higher = item({ key: 'higher', kind: 'reach', of: 'design', phase: 2 });
    const effects = (over: Partial<Item>) =>
      itemEffects(item({ ...over, unlocks: ['higher'] }), new Map([['higher', higher]]));
    expect(effects({ kind: 'reach', of: 'design' })).toEqual({ raises: [], unlocks: [] });
    expect(effects({})).toEqual({ raises: [{ question: 'design', from: 0, to: 1 }], unlocks: [higher] });
  });

  it('claims to lift nothing by finding out, or without a next phase', () => {
    expect(facts({ kind: 'findOut', because: ['design'] })).not.toContain('holds');
    expect(facts({ because: ['design'] }, null)).not.toContain('holds');
  });
});
