import { wrapLabel } from './label.ts';
import type { Drawing, Shape } from './shape.ts';
import { corners, point } from './shape.ts';

export interface StaircaseInput {
  /** One per phase, from phase 0. `share` in [0, 1] of what gates the phase and meets it; null = nothing gates it. */
  readonly steps: readonly { readonly name: string; readonly share: number | null; readonly shareText: string }[];
  readonly reached: number | null;
  /** Two short lines beside the closed gate, above the reached step; empty at the top of the stairs. */
  readonly gate: readonly string[];
}

const width = 560;
const ground = 226;
const low = 34;
const high = 200;
const gap = 4;
const gateRise = 74;

/** Above this many steps the names no longer fit below them: then bars are the chart. */
export function fitsStaircase(phases: number): boolean {
  return phases <= 6;
}

/**
 * The stairs of phases, 560 units wide: the height of a step is its phase, its fill the share that meets the phase, the
 * open part dashed. The heavy line lies on the reached step and rises at its end while the gate to the next is closed.
 */
export function staircase({ steps, reached, gate }: StaircaseInput): Drawing {
  const pitch = width / steps.length;
  const wide = pitch - gap;
  const rise = (high - low) / (steps.length - 1);
  const left = (phase: number) => phase * pitch + gap / 2;
  const top = (phase: number) => ground - low - phase * rise;

  const treads = steps.flatMap(({ name, share, shareText }, phase): Shape[] => {
    const filled = phase === 0 ? 1 : (share ?? 0);
    const whole = ground - top(phase);
    const fillTop = ground - whole * filled;
    const isReached = phase === reached;
    const shapes: Shape[] = [];
    if (filled < 1) {
      shapes.push({
        kind: 'polygon',
        points: corners(left(phase), top(phase), wide, whole),
        fill: { role: 'surface' },
        stroke: { role: 'edge', width: 1, dash: [3, 3] },
      });
    }
    if (filled > 0) {
      shapes.push({
        kind: 'polygon',
        points: corners(left(phase), fillTop, wide, ground - fillTop),
        fill: { role: `phase:${phase}` },
        stroke: { role: 'edge', width: 1 },
      });
    }
    // The figure stands in the fill if that is tall enough, else above it.
    const inside = filled * whole >= 30;
    if (phase > 0 && shareText !== '') {
      shapes.push({
        kind: 'text',
        at: point(left(phase) + wide / 2, inside ? fillTop + 22 : fillTop - 9),
        anchor: 'middle',
        size: 17,
        weight: 700,
        role: inside ? `on:${phase}` : 'ink',
        text: shareText,
      });
    }
    wrapLabel(name, 14, wide).forEach((line, row) => {
      shapes.push({
        kind: 'text',
        at: point(left(phase) + wide / 2, ground + 24 + row * 17),
        anchor: 'middle',
        size: 14,
        weight: isReached ? 700 : 400,
        role: isReached ? 'ink' : 'ink-2',
        text: line,
      });
    });
    return shapes;
  });

  const rows = Math.max(...steps.map(({ name }) => wrapLabel(name, 14, wide).length));
  const y = -18;
  return {
    box: { x: 0, y, width, height: ground + 24 + rows * 17 - 10 - y },
    shapes: [...treads, ...(reached === null ? [] : phaseLine(reached))],
  };

  /** Only drawn over the stairs, so it needs their measures. */
  function phaseLine(phase: number): Shape[] {
    const end = left(phase) + wide + gap / 2;
    const isTop = phase === steps.length - 1;
    const line: Shape = {
      kind: 'polyline',
      points: [
        point(0, top(phase)),
        point(isTop ? end - gap / 2 : end, top(phase)),
        ...(isTop || gate.length === 0 ? [] : [point(end, top(phase) - gateRise)]),
      ],
      stroke: { role: 'ink', width: 4 },
    };
    // The words stand above the line and left of the riser, where no step is as high.
    const rows = gate.flatMap((text, part) => {
      const look =
        part === 0
          ? ({ size: 15, weight: 700, role: 'ink' } as const)
          : ({ size: 14, weight: 400, role: 'ink-2' } as const);
      return wrapLabel(text, look.size, end - 10).map((line) => ({ ...look, text: line }));
    });
    const words = rows.map((row, index): Shape => {
      const at = point(2, top(phase) - 12 - (rows.length - 1 - index) * 19);
      return { kind: 'text', at, anchor: 'start', ...row };
    });
    return [line, ...words];
  }
}
