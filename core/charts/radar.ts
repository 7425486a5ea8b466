import { textWidth, wrapLabel } from './label.ts';
import type { Drawing, Point, Shape, Stroke } from './shape.ts';
import { point } from './shape.ts';

export interface RadarAxis {
  readonly label: string;
  /** Second line under the label, such as "2.25 · phase 2"; may be empty. */
  readonly note: string;
  /** In [0, P]; null breaks the line. */
  readonly score: number | null;
  readonly reached: number | null;
  /** The score of the time before; null draws nothing. */
  readonly before: number | null;
}

export interface RadarInput {
  readonly axes: readonly RadarAxis[];
  /** P, the last phase's index, at least 1. */
  readonly lastPhase: number;
  /** A phase's number as it is shown. */
  readonly digit: (phase: number) => string;
  /** The number of an axis as it is shown, from 1. */
  readonly number: (number: number) => string;
  /** `numbers`: axes carry 1, 2, 3 …, for a list beside the chart that names them. */
  readonly labels: 'names' | 'numbers';
}

const radius = 150;
const nameSize = 16;
const noteSize = 15;
const numberSize = 21;
const labelWidth = 145;

/** A radar needs three axes to be an area, and above ten its labels collide: then bars are the chart. */
export function fitsRadar(axes: number): boolean {
  return axes >= 3 && axes <= 10;
}

/**
 * The radar of dimensions: rings = phases, grey area = phase reached, heavy line = score with dots in the colour of the
 * phase, dotted = the time before. The centre (0, 0) is phase 0, the outer ring is P. First axis up, then clockwise.
 */
export function radar({ axes, lastPhase, digit, number, labels }: RadarInput): Drawing {
  const on = (axis: number, value: number): Point => {
    const angle = (axis / axes.length) * 2 * Math.PI;
    const length = (value / lastPhase) * radius;
    return point(length * Math.sin(angle), -length * Math.cos(angle));
  };
  const ring = (value: number) => axes.map((_, axis) => on(axis, value));
  const values = (of: 'score' | 'reached' | 'before') =>
    axes.map((axis, index) => (axis[of] === null ? null : on(index, axis[of])));
  const numberedRings = Array.from({ length: lastPhase }, (_, index) => index + 1);

  const grid: Shape[] = [
    { kind: 'polygon', points: ring(lastPhase), fill: { role: 'surface' }, stroke: { role: 'edge', width: 1 } },
    ...numberedRings
      .slice(0, -1)
      .map((value): Shape => ({ kind: 'polygon', points: ring(value), stroke: { role: 'line', width: 1 } })),
    ...ring(lastPhase).map((end): Shape => {
      return { kind: 'polyline', points: [point(0, 0), end], stroke: { role: 'line', width: 1 } };
    }),
  ];
  const dots = axes.flatMap((axis, index): Shape[] => {
    if (axis.score === null) return [];
    const fill = axis.reached === null ? ({ role: 'surface' } as const) : ({ role: `phase:${axis.reached}` } as const);
    return [{ kind: 'circle', at: on(index, axis.score), radius: 5, fill, stroke: { role: 'ink', width: 2 } }];
  });
  const digits = numberedRings.map((value): Shape => {
    return {
      kind: 'text',
      at: point(6, on(0, value).y + 4),
      anchor: 'start',
      size: labels === 'names' ? 14 : 18,
      weight: 400,
      role: 'ink-2',
      text: digit(value),
      halo: 'surface',
    };
  });
  const names = axes.flatMap((axis, index) => {
    const angle = (index / axes.length) * 2 * Math.PI;
    return labels === 'names' ? named(axis, angle) : [numbered(number(index + 1), angle)];
  });

  return {
    box: boxOf(names),
    shapes: [
      ...grid,
      ...areas(values('reached')),
      ...lines(values('before'), { role: 'ink-3', width: 1.5, dash: [2, 4] }),
      ...lines(values('score'), { role: 'ink', width: 2.5 }),
      ...dots,
      ...digits,
      ...names,
    ],
  };
}

/** The label outside its axis: grows upwards above the middle, downwards below it. */
function named({ label, note }: RadarAxis, angle: number): readonly TextShape[] {
  const end = point((radius + 16) * Math.sin(angle), -(radius + 16) * Math.cos(angle));
  const anchor = Math.abs(Math.sin(angle)) < 0.2 ? 'middle' : Math.sin(angle) > 0 ? 'start' : 'end';
  const lines = wrapLabel(label, nameSize, labelWidth);
  const rows = note === '' ? lines.length : lines.length + 1;
  const height = (rows - 1) * 19;
  // From -1 (top: the last row ends at the point) to 1 (bottom: the first row begins there).
  const top = end.y - height + ((1 - Math.cos(angle)) / 2) * (height + 12);
  const text = (row: number, words: string, size: number, weight: 400 | 700, role: 'ink' | 'ink-2'): TextShape => {
    return { kind: 'text', at: point(end.x, top + row * 19), anchor, size, weight, role, text: words };
  };
  return [
    ...lines.map((line, row) => text(row, line, nameSize, 700, 'ink')),
    ...(note === '' ? [] : [text(lines.length, note, noteSize, 400, 'ink-2')]),
  ];
}

function numbered(number: string, angle: number): TextShape {
  const at = point((radius + 24) * Math.sin(angle), -(radius + 24) * Math.cos(angle) + 9);
  return { kind: 'text', at, anchor: 'middle', size: numberSize, weight: 700, role: 'ink', text: number };
}

/** One closed line when every axis has a value, else a line per unbroken run (which may pass the first axis). */
function lines(points: readonly (Point | null)[], stroke: Stroke): readonly Shape[] {
  const closed = whole(points);
  if (closed) return [{ kind: 'polygon', points: closed, stroke }];
  return runs(points)
    .filter((run) => run.length > 1)
    .map((run) => ({ kind: 'polyline', points: run, stroke }));
}

/** The grey area; where an axis has no phase it closes through the centre instead of claiming a phase. */
function areas(points: readonly (Point | null)[]): readonly Shape[] {
  const fill = { role: 'ink-3', opacity: 0.2 } as const;
  const closed = whole(points);
  if (closed) return [{ kind: 'polygon', points: closed, fill }];
  return runs(points)
    .filter((run) => run.length > 1)
    .map((run) => ({ kind: 'polygon', points: [point(0, 0), ...run], fill }));
}

function whole(points: readonly (Point | null)[]): readonly Point[] | null {
  const present = points.filter((each) => each !== null);
  return present.length === points.length ? present : null;
}

/** Unbroken runs around a circle that has at least one gap, beginning behind the first gap. */
function runs(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const gap = points.indexOf(null);
  const found: Point[][] = [[]];
  for (const each of [...points.slice(gap), ...points.slice(0, gap)]) {
    if (each === null) found.push([]);
    else found.at(-1)?.push(each);
  }
  return found;
}

type TextShape = Extract<Shape, { kind: 'text' }>;

/** The outer ring and every label, with a small rim. */
function boxOf(texts: readonly TextShape[]): Drawing['box'] {
  const width = (text: TextShape) => textWidth(text.text, text.size);
  const left = texts.map((text) => text.at.x - { start: 0, middle: 0.5, end: 1 }[text.anchor] * width(text));
  const right = texts.map((text) => text.at.x + { start: 1, middle: 0.5, end: 0 }[text.anchor] * width(text));
  const x = Math.floor(Math.min(-radius, ...left)) - 4;
  const y = Math.floor(Math.min(-radius, ...texts.map((text) => text.at.y - text.size))) - 4;
  return {
    x,
    y,
    width: Math.ceil(Math.max(radius, ...right)) + 4 - x,
    height: Math.ceil(Math.max(radius, ...texts.map((text) => text.at.y + text.size / 3))) + 4 - y,
  };
}
