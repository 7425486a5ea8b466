import { describe, expect, it } from 'vitest';
import { dimension, questionnaire, step } from '../roadmap/model.fixture.ts';
import { titlesOf } from './titles.ts';

const model = questionnaire({
  dimensions: [dimension('api', ['design'])],
  steps: [step('review', { dimension: 'api', leads: [0, 1] })],
});

describe('titlesOf', () => {
  it('finds what an id stands for', () => {
    const titles = titlesOf(model, 'en');
    expect(titles.dimension('api')).toBe('api');
    expect(titles.question('design').text).toBe('Question design?');
    expect(titles.step('review').title).toBe('Step review');
    expect(titles.phase(2)).toBe('Defined');
  });

  it('shows phases from the display base', () => {
    expect(titlesOf(model, 'en').digit(1)).toBe('1');
    expect(titlesOf({ ...model, displayBase: 1 }, 'en').digit(1)).toBe('2');
  });

  it('shows a value between phases with one decimal, never rounded up', () => {
    const { value } = titlesOf(model, 'en');
    expect([1, 1.5, 5 / 3, 1.999, 3 * 0.1].map(value)).toEqual(['1', '1.5', '1.6', '1.9', '0.3']);
    expect(titlesOf({ ...model, displayBase: 1 }, 'en').value(1.5)).toBe('2.5');
  });

  it('writes numbers as the locale does', () => {
    expect(titlesOf(model, 'de').value(1.5)).toBe('1,5');
  });

  it('throws for an id of another questionnaire', () => {
    expect(() => titlesOf(model, 'en').question('other')).toThrow('Not in the questionnaire: other');
  });
});
