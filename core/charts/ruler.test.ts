import { describe, expect, it } from 'vitest';
import { ruler } from './ruler.ts';

const base = { lastPhase: 3, reached: 1, potential: 1, ceiling: 3, score: 1.5 };
const states = (over: Partial<Parameters<typeof ruler>[0]>) =>
  ruler({ ...base, ...over }).cells.map((cell) => cell.state);

describe('ruler', () => {
  it('fills to the phase reached and puts the line at its end', () => {
    expect(states({})).toEqual(['reached', 'reached', 'open', 'open']);
    expect(ruler(base).line).toBe(0.5);
  });

  it('points the score at the middle of its cell', () => {
    expect(ruler(base).marker).toBe(0.5);
    expect(ruler({ ...base, score: 0 }).marker).toBe(0.125);
    expect(ruler({ ...base, score: 3 }).marker).toBe(0.875);
  });

  it('marks what the unknown answers could open, and what is never asked', () => {
    expect(states({ reached: 0, potential: 1 })).toEqual(['reached', 'potential', 'open', 'open']);
    expect(states({ ceiling: 2 })).toEqual(['reached', 'reached', 'open', 'unasked']);
  });

  it('without a phase has neither fill nor line', () => {
    expect(states({ reached: null, potential: null })).toEqual(['none', 'none', 'none', 'none']);
    expect(ruler({ ...base, reached: null, potential: null, score: null })).toMatchObject({ line: null, marker: null });
    expect(states({ potential: null })).toEqual(['reached', 'reached', 'open', 'open']);
  });
});
