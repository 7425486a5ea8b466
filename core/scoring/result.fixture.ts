import type { DimensionResult, Result, Why } from './result.ts';

/** A dimension that has reached phase 1 of 3 with a score of 1. */
export const dimensionResult = (id: string, over: Partial<DimensionResult> = {}): DimensionResult => ({
  id,
  kind: 'dimension',
  score: 1,
  upTo: null,
  coverage: 1,
  unknownShare: 0,
  confidence: 'high',
  weight: 1,
  reached: 1,
  potential: 1,
  ceiling: 3,
  notEstablished: false,
  progress: [{ phase: 2, meeting: 1, gating: 4, share: 0.25, holds: false }],
  holds: [],
  ...over,
});

export const why = (over: Partial<Why> = {}): Why => ({
  next: 2,
  gating: ['d'],
  reached: [],
  holding: ['d'],
  missingDimensions: 1,
  questions: [],
  weakest: 'd',
  lowCeilings: [],
  ...over,
});

/** Phase 1 of 3, held by one dimension. */
export const resultOf = (over: Partial<Result> = {}): Result => ({
  lastPhase: 3,
  gate: { share: 1, dimensions: 1 },
  score: 1.5,
  reached: 1,
  potential: 1,
  ceiling: 3,
  state: 'assessed',
  coverage: 1,
  unknownShare: 0,
  confidence: 'high',
  counts: { asked: 4, scored: 4, unknown: 0, absent: 0, notApplicable: 0 },
  progress: [],
  dimensions: [dimensionResult('d')],
  groups: [],
  why: why(),
  ...over,
});
