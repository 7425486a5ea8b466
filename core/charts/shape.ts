/**
 * What a chart is made of: plain shapes in chart units (y grows downwards), drawn alike by the page's SVG and by the
 * PDF. A colour is a role, never a value: each renderer knows its own palette.
 */
export type Role =
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'line'
  | 'edge'
  | 'surface'
  | 'sunken'
  /** The ramp's area colour of a phase, and the text colour that reads on it. */
  | `phase:${number}`
  | `on:${number}`;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Stroke {
  readonly role: Role;
  readonly width: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
}

export interface Fill {
  readonly role: Role;
  /** In (0, 1]; 1 when missing. */
  readonly opacity?: number;
}

export type Shape =
  | { readonly kind: 'polygon'; readonly points: readonly Point[]; readonly fill?: Fill; readonly stroke?: Stroke }
  | { readonly kind: 'polyline'; readonly points: readonly Point[]; readonly stroke: Stroke }
  | {
      readonly kind: 'circle';
      readonly at: Point;
      readonly radius: number;
      readonly fill?: Fill;
      readonly stroke?: Stroke;
    }
  | {
      readonly kind: 'text';
      /** Where the baseline starts, is centred or ends, as `anchor` says. */
      readonly at: Point;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly size: number;
      readonly weight: 400 | 700;
      readonly role: Role;
      readonly text: string;
      /** Drawn over lines: gets a rim of this colour. */
      readonly halo?: Role;
    };

/** Shapes and the box that holds them all, text included (its width is an estimate). */
export interface Drawing {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly shapes: readonly Shape[];
}

/** The four corners of an upright rectangle, clockwise from the top left. */
export function corners(x: number, y: number, width: number, height: number): readonly Point[] {
  return [point(x, y), point(x + width, y), point(x + width, y + height), point(x, y + height)];
}

/** A point on the grid of hundredths, so that the page and the browser print the same digits. */
export function point(x: number, y: number): Point {
  return { x: hundredths(x), y: hundredths(y) };
}

function hundredths(n: number): number {
  // "+ 0" turns −0 into 0.
  return Math.round(n * 100) / 100 + 0;
}
