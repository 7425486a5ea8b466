import { describe, expect, it } from 'vitest';
import { resultOf, why as whyOf } from '../scoring/result.fixture.ts';
import type { Hold, PhaseProgress, Result, Why } from '../scoring/result.ts';
import { findingFigures, findingOf } from './finding.ts';

const hold = (because: Hold['because']): Hold => ({ question: 'q', dimension: 'd', phase: 2, because, value: null });
const progress = (share: number | null): readonly PhaseProgress[] => [
  { phase: 1, meeting: 4, gating: 4, share: 1, holds: true },
  { phase: 2, meeting: 2, gating: 4, share, holds: false },
  { phase: 3, meeting: 0, gating: 4, share: 0, holds: false },
];
const why = (over: Partial<Why> = {}) => whyOf({ questions: [hold('below'), hold('below')], ...over });
const result = (over: Partial<Result> = {}) => resultOf({ progress: progress(0.5), why: why(), ...over });

describe('findingOf', () => {
  it('says when there is nothing to say a phase about', () => {
    expect(findingOf(result({ state: 'nothingApplies', reached: null }))).toEqual({ is: 'nothingApplies' });
    expect(findingOf(result({ state: 'notAssessed', reached: null }))).toEqual({ is: 'notAssessed' });
  });

  it('knows the last phase from the ceiling of what was asked', () => {
    expect(findingOf(result({ reached: 3, potential: 3, why: why({ next: null }) }))).toEqual({
      is: 'lastReached',
      phase: 3,
    });
    expect(findingOf(result({ reached: 2, potential: 2, ceiling: 2, why: why({ next: null }) }))).toEqual({
      is: 'ceilingReached',
      phase: 2,
    });
  });

  it('lets unknown answers speak first when they alone decide', () => {
    const questions = [hold('unknown'), hold('below'), hold('absent')];
    expect(findingOf(result({ reached: 0, potential: 1, why: why({ next: 1, questions }) }))).toEqual({
      is: 'unknownDecides',
      phase: 0,
      potential: 1,
      open: 2,
    });
  });

  it('says that most answers reach the next phase only above one half', () => {
    expect(findingOf(result())).toEqual({ is: 'held', phase: 1, next: 2, holding: 2 });
    expect(findingOf(result({ progress: progress(0.51) }))).toEqual({ is: 'mostReachNext', next: 2, holding: 2 });
    expect(findingOf(result({ progress: progress(null), potential: null }))).toMatchObject({ is: 'held' });
  });
});

describe('findingFigures', () => {
  const shown = (finding: Parameters<typeof findingFigures>[0]) =>
    findingFigures(finding, (phase) => `${phase + 1}`, 4);

  it('shows phases from the display base and leaves counts alone', () => {
    expect(shown({ is: 'held', phase: 1, next: 2, holding: 8 })).toEqual({ phase: '2', next: '3', holding: 8 });
    expect(shown({ is: 'mostReachNext', next: 2, holding: 8 })).toEqual({ next: '3', holding: 8 });
    expect(shown({ is: 'unknownDecides', phase: 0, potential: 2, open: 5 })).toEqual({
      phase: '1',
      potential: '3',
      open: 5,
    });
    expect(shown({ is: 'ceilingReached', phase: 2 })).toEqual({ phase: '3' });
    expect(shown({ is: 'lastReached', phase: 3 })).toEqual({ phase: '4', keep: 4 });
    expect(shown({ is: 'notAssessed' })).toEqual({});
  });
});
