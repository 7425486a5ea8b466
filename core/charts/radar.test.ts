import { describe, expect, it } from 'vitest';
import type { RadarAxis } from './radar.ts';
import { fitsRadar, radar } from './radar.ts';

const axis = (over: Partial<RadarAxis> = {}): RadarAxis => {
  return { label: 'Ownership', note: '2.00 · phase 2', score: 2, reached: 2, before: null, ...over };
};
const draw = (axes: readonly RadarAxis[], labels: 'names' | 'numbers' = 'names', displayBase = 0) =>
  radar({ axes, lastPhase: 3, digit: (phase) => `${phase + displayBase}`, number: String, labels });
const four = (over: Partial<RadarAxis> = {}) => draw([axis(over), axis(), axis(), axis()]);

describe('radar', () => {
  it('fits three to ten axes', () => {
    expect([2, 3, 10, 11].map(fitsRadar)).toEqual([false, true, true, false]);
  });

  it('puts the first axis up and goes clockwise, P on the outer ring', () => {
    expect(four().shapes[0]).toEqual({
      kind: 'polygon',
      points: [
        { x: 0, y: -150 },
        { x: 150, y: 0 },
        { x: 0, y: 150 },
        { x: -150, y: 0 },
      ],
      fill: { role: 'surface' },
      stroke: { role: 'edge', width: 1 },
    });
  });

  it('closes the score line, fills the phase area and colours the dots by phase', () => {
    const { shapes } = four({ score: 1, reached: 0 });
    expect(shapes).toContainEqual({
      kind: 'polygon',
      points: [
        { x: 0, y: -50 },
        { x: 100, y: 0 },
        { x: 0, y: 100 },
        { x: -100, y: 0 },
      ],
      stroke: { role: 'ink', width: 2.5 },
    });
    expect(shapes).toContainEqual({
      kind: 'polygon',
      points: [
        { x: 0, y: 0 },
        { x: 100, y: 0 },
        { x: 0, y: 100 },
        { x: -100, y: 0 },
      ],
      fill: { role: 'ink-3', opacity: 0.2 },
    });
    const dots = shapes.filter((shape) => shape.kind === 'circle').map((dot) => dot.fill?.role);
    expect(dots).toEqual(['phase:0', 'phase:2', 'phase:2', 'phase:2']);
  });

  it('breaks line and area at an axis without a value, and keeps the run that passes the first axis', () => {
    const { shapes } = draw([axis(), axis({ score: null, reached: null }), axis(), axis()]);
    expect(shapes).toContainEqual({
      kind: 'polyline',
      points: [
        { x: 0, y: 100 },
        { x: -100, y: 0 },
        { x: 0, y: -100 },
      ],
      stroke: { role: 'ink', width: 2.5 },
    });
    expect(shapes).toContainEqual({
      kind: 'polygon',
      points: [
        { x: 0, y: 0 },
        { x: 0, y: 100 },
        { x: -100, y: 0 },
        { x: 0, y: -100 },
      ],
      fill: { role: 'ink-3', opacity: 0.2 },
    });
    expect(shapes.filter((shape) => shape.kind === 'circle')).toHaveLength(3);
  });

  it('draws a dot without a phase on the surface, and no line for a lone value', () => {
    const alone = axis({ score: null, reached: null });
    const { shapes } = draw([axis({ reached: null }), alone, alone]);
    expect(shapes.filter((shape) => shape.kind === 'circle').map((dot) => dot.fill?.role)).toEqual(['surface']);
    expect(shapes.some((shape) => shape.kind === 'polyline' && shape.stroke.role === 'ink')).toBe(false);
  });

  it('draws the time before dotted', () => {
    const { shapes } = draw([axis({ before: 3 }), axis({ before: 0 }), axis({ before: 0 }), axis({ before: 0 })]);
    expect(shapes).toContainEqual({
      kind: 'polygon',
      points: [
        { x: 0, y: -150 },
        { x: 0, y: 0 },
        { x: 0, y: 0 },
        { x: 0, y: 0 },
      ],
      stroke: { role: 'ink-3', width: 1.5, dash: [2, 4] },
    });
  });

  it('anchors names away from the chart and holds them in its box', () => {
    const { shapes, box } = four();
    const names = shapes.filter((shape) => shape.kind === 'text' && shape.text === 'Ownership');
    expect(names.map((name) => name.kind === 'text' && name.anchor)).toEqual(['middle', 'start', 'middle', 'end']);
    expect(names[0]).toMatchObject({ at: { x: 0, y: -185 } });
    expect(names[1]).toMatchObject({ at: { x: 166, y: -3.5 } });
    expect(names[2]).toMatchObject({ at: { x: 0, y: 178 } });
    expect(box).toEqual({ x: -288, y: -205, width: 576, height: 411 });
  });

  it('leaves out an empty note', () => {
    const { shapes } = four({ note: '' });
    expect(shapes.filter((shape) => shape.kind === 'text' && shape.text === '2.00 · phase 2')).toHaveLength(3);
    expect(shapes.filter((shape) => shape.kind === 'text' && shape.text === '')).toEqual([]);
  });

  it('numbers the axes for a phone, and shows phases from the display base', () => {
    const { shapes } = draw([axis(), axis(), axis()], 'numbers', 1);
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toEqual(['2', '3', '4', '1', '2', '3']);
  });
});
