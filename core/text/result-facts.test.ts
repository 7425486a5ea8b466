import { describe, expect, it } from 'vitest';
import { resultOf } from '../scoring/result.fixture.ts';
import { resultFacts } from './result-facts.ts';

const date = new Date(0);

describe('resultFacts', () => {
  it('says how far the figures can be trusted, and leaves out what is none', () => {
    expect(resultFacts(resultOf(), null)).toEqual([
      { is: 'coverage', coverage: 1 },
      { is: 'confidence', confidence: 'high' },
    ]);
    const counts = { asked: 9, scored: 3, unknown: 1, absent: 2, notApplicable: 3 };
    expect(resultFacts(resultOf({ coverage: null, counts }), null).map(({ is }) => is)).toEqual([
      'unknown',
      'absent',
      'notApplicable',
      'confidence',
    ]);
  });

  it('compares score and phase with the time before, never one without the other', () => {
    const previous = {
      result: resultOf({ score: 1, reached: 0 }),
      submittedAt: date,
      sameQuestions: true,
      otherVersion: null,
      likeForLike: null,
    };
    expect(resultFacts(resultOf(), previous).slice(0, 2)).toEqual([
      { is: 'change', change: 0.5, date },
      { is: 'before', phase: 0 },
    ]);
    expect(resultFacts(resultOf(), { ...previous, sameQuestions: false })[0]).toEqual({
      is: 'otherQuestions',
      score: 1,
      date,
    });
  });

  it('marks the break of a new version, and compares like for like with its share', () => {
    const likeForLike = {
      ...{ asked: 38, unchanged: 28 },
      before: { score: 1, reached: 0 },
      after: { score: 1.25, reached: 1 },
    };
    const result = resultOf({ score: 1, reached: 0 });
    const previous = { result, submittedAt: date, sameQuestions: false, otherVersion: '1.0', likeForLike };
    expect(resultFacts(resultOf(), previous).slice(0, 3)).toEqual([
      { is: 'otherVersion', score: 1, date, version: '1.0' },
      { is: 'before', phase: 0 },
      { is: 'likeForLike', change: 0.25, phases: { before: 0, after: 1 }, unchanged: 28, asked: 38 },
    ]);
    const fewerPhases = { ...previous, result: resultOf({ score: 1, reached: 0, lastPhase: 2 }), likeForLike: null };
    expect(resultFacts(resultOf(), fewerPhases).map(({ is }) => is)).toEqual([
      'otherVersion',
      'coverage',
      'confidence',
    ]);
  });

  it('does not compare with nothing', () => {
    const previous = {
      result: resultOf({ score: null, reached: null }),
      submittedAt: date,
      sameQuestions: true,
      otherVersion: null,
      likeForLike: null,
    };
    expect(resultFacts(resultOf(), previous)[0]).toEqual({ is: 'coverage', coverage: 1 });
    expect(resultFacts(resultOf({ score: null }), { ...previous, result: resultOf() })[0]?.is).toBe('before');
  });
});
