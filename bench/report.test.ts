import { expect, test } from 'vitest';
import { figure } from './figure.ts';
import type { Goal } from './goals.ts';
import { type Measurement, makeReport, reportText } from './report.ts';

const goals: readonly Goal[] = [
  { figure: 'saves', is: 'atLeast', value: 100 },
  { figure: 'saves', is: 'shareAtLeast', of: 'bare', share: 0.5 },
];
const part = (more: Partial<Measurement> = {}): Measurement => ({
  name: 'saves',
  title: 'Saves',
  seconds: 12.3,
  others: 0.05,
  figures: [figure('saves', 'Saves', '/s', [120, 130, 140], { bare: [300, 310, 320] })],
  ...more,
});
const usual = { runs: 5, busyMachine: false, leftOut: [] };

test('figures, goals and verdicts stand side by side', () => {
  const report = makeReport([part()], goals, usual);
  expect(report.doubts).toEqual([]);
  expect(reportText(report)).toBe(`figure                            app     beside           goal            verdict
────────────────────────────────  ──────  ───────────────  ──────────────  ─────────────

Saves (12 s; others: 0.05 cores)
Saves                             130 /s  310 bare (42 %)  ≥ 100           met
                                                           ≥ 50 % of bare  MISSED (42 %)

1 of 2 goals are missed.`);
});

test('a missed goal says how far its floor is from it on this machine, and stays missed', () => {
  const tooMuch: readonly Goal[] = [{ figure: 'saves', is: 'atLeast', value: 400, floor: 'bare' }];
  const text = reportText(makeReport([part()], tooMuch, usual));
  expect(text).toContain('MISSED (the floor is 78 % of the goal)');
  expect(text).toContain('1 of 1 goals are missed.');
});

test('nothing is concluded on a busy machine, unless told', () => {
  const busy = [part({ others: 0.31 })];
  expect(makeReport(busy, goals, usual).doubts).toEqual(['Saves: others used 0.31 cores, more than 0.2.']);
  expect(reportText(makeReport(busy, goals, usual))).toContain('NOT CONCLUSIVE');
  expect(makeReport(busy, goals, { ...usual, busyMachine: true }).doubts).toEqual([]);
});

test('nothing is concluded from what cannot be known, from too few runs, or without a figure', () => {
  expect(makeReport([part({ others: null })], goals, usual).doubts).toHaveLength(1);
  expect(makeReport([part()], goals, { ...usual, runs: 2 }).doubts).toEqual(['Only 2 runs.']);
  expect(makeReport([], goals, usual).doubts).toEqual(['Not measured: saves.']);
  expect(makeReport([part()], goals, { ...usual, leftOut: ['Reports'] }).doubts).toEqual(['Reports: left out.']);
});
