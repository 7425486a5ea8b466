import { describe, expect, it } from 'vitest';
import type { StaircaseInput } from './staircase.ts';
import { fitsStaircase, staircase } from './staircase.ts';

const steps: StaircaseInput['steps'] = [
  { name: '0 Initial', share: null, shareText: '' },
  { name: '1 Managed', share: 1, shareText: '100%' },
  { name: '2 Defined', share: 0.5, shareText: '50%' },
  { name: '3 Optimizing', share: 0.1, shareText: '10%' },
];
const gate = ['The gate to phase 2 is closed', '8 questions hold it'];
const polygons = (input: StaircaseInput) => staircase(input).shapes.filter((shape) => shape.kind === 'polygon');
const textOf = (input: StaircaseInput, text: string) =>
  staircase(input).shapes.find((shape) => shape.kind === 'text' && shape.text === text);

describe('staircase', () => {
  it('fits up to six phases', () => {
    expect([2, 6, 7].map(fitsStaircase)).toEqual([true, true, false]);
  });

  it('fills a step by its share, leaves the open part dashed, and needs no proof for phase 0', () => {
    expect(polygons({ steps, reached: 1, gate }).map(({ points, fill }) => [fill?.role, points[0], points[2]])).toEqual(
      [
        ['phase:0', { x: 2, y: 192 }, { x: 138, y: 226 }],
        ['phase:1', { x: 142, y: 136.67 }, { x: 278, y: 226 }],
        ['surface', { x: 282, y: 81.33 }, { x: 418, y: 226 }],
        ['phase:2', { x: 282, y: 153.67 }, { x: 418, y: 226 }],
        ['surface', { x: 422, y: 26 }, { x: 558, y: 226 }],
        ['phase:3', { x: 422, y: 206 }, { x: 558, y: 226 }],
      ],
    );
  });

  it('writes the share into a tall fill and above a low one', () => {
    expect(textOf({ steps, reached: 1, gate }, '50%')).toMatchObject({ at: { x: 350, y: 175.67 }, role: 'on:2' });
    expect(textOf({ steps, reached: 1, gate }, '10%')).toMatchObject({ at: { x: 490, y: 197 }, role: 'ink' });
  });

  it('draws no fill for a phase that nothing gates', () => {
    const bare = steps.map((step) => ({ ...step, share: null, shareText: '' }));
    const fills = polygons({ steps: bare, reached: null, gate: [] }).map(({ fill }) => fill?.role);
    expect(fills).toEqual(['phase:0', 'surface', 'surface', 'surface']);
  });

  it('lays the phase line on the reached step and up the next riser', () => {
    expect(staircase({ steps, reached: 1, gate }).shapes).toContainEqual({
      kind: 'polyline',
      points: [
        { x: 0, y: 136.67 },
        { x: 280, y: 136.67 },
        { x: 280, y: 62.67 },
      ],
      stroke: { role: 'ink', width: 4 },
    });
    expect(textOf({ steps, reached: 1, gate }, gate[0] ?? '')).toMatchObject({ at: { x: 2, y: 105.67 }, weight: 700 });
    expect(textOf({ steps, reached: 1, gate }, gate[1] ?? '')).toMatchObject({ at: { x: 2, y: 124.67 }, weight: 400 });
  });

  it('breaks the words of the gate where the line is short', () => {
    const texts = staircase({ steps, reached: 0, gate }).shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.anchor === 'start' ? [[shape.text, shape.at.y]] : [],
    );
    expect(texts).toEqual([
      ['The gate to', 104],
      ['phase 2 is', 123],
      ['closed', 142],
      ['8 questions hold', 161],
      ['it', 180],
    ]);
  });

  it('has no gate on the last step, and none without words for it', () => {
    const lineOf = (reached: number) =>
      staircase({ steps, reached, gate: [] }).shapes.find((shape) => shape.kind === 'polyline');
    expect(lineOf(3)).toMatchObject({
      points: [
        { x: 0, y: 26 },
        { x: 558, y: 26 },
      ],
    });
    expect(lineOf(2)).toMatchObject({
      points: [
        { x: 0, y: 81.33 },
        { x: 420, y: 81.33 },
      ],
    });
  });

  it('has no phase line without a phase', () => {
    expect(staircase({ steps, reached: null, gate }).shapes.some((shape) => shape.kind === 'polyline')).toBe(false);
  });

  it('gives long names a second row and grows by it', () => {
    const long = steps.map((step) => ({ ...step, name: '1 Reproduzierbar gesteuert' }));
    expect(staircase({ steps, reached: 1, gate }).box).toEqual({ x: 0, y: -18, width: 560, height: 275 });
    expect(staircase({ steps: long, reached: 1, gate }).box.height).toBe(292);
  });
});
