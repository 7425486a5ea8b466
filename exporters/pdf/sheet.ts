import type { Style } from './typeset.ts';

/** The printed area of an A4 page, in points. */
export const sheet = { width: 595.28, height: 841.89, left: 42, top: 39, inner: 511.28, bottom: 781 } as const;

/** Everything that is written looks like one of these. */
export const styles = {
  title: { size: 22.5, leading: 24.5, weight: 700, role: 'ink', tracking: -0.45 },
  figure: { size: 40.5, leading: 42, weight: 700, role: 'ink', tracking: -1.2 },
  noFigure: { size: 14, leading: 18, weight: 600, role: 'ink-2' },
  unit: { size: 12, leading: 16, weight: 600, role: 'ink-2' },
  section: { size: 13, leading: 17, weight: 700, role: 'ink', tracking: -0.1 },
  part: { size: 11, leading: 15, weight: 700, role: 'ink' },
  item: { size: 10.5, leading: 14, weight: 600, role: 'ink' },
  body: { size: 9.75, leading: 14.1, weight: 400, role: 'ink' },
  second: { size: 9.75, leading: 14.1, weight: 400, role: 'ink-2' },
  small: { size: 9, leading: 12.6, weight: 400, role: 'ink' },
  label: { size: 9, leading: 12.6, weight: 600, role: 'ink-2' },
  caption: { size: 8.25, leading: 11.4, weight: 400, role: 'ink-3' },
  digit: { size: 8.25, leading: 11.4, weight: 700, role: 'ink' },
} as const satisfies Record<string, Style>;
