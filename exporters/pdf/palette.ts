import { phaseRamp } from '#core/charts/ramp.ts';
import type { Role } from '#core/charts/shape.ts';

/** Paper is white whatever the screen was: the light tokens of the design. */
const ground = {
  ink: '#10171e',
  'ink-2': '#464e57',
  'ink-3': '#5e666e',
  line: '#d5dade',
  edge: '#788288',
  surface: '#ffffff',
  sunken: '#edf1f4',
} as const;

export type Palette = (role: Role | 'link') => string;

/** The colour of each role for a questionnaire with that many phases. */
export function paletteOf(phases: number): Palette {
  const ramp = phaseRamp(phases, 'light');
  return (role) => {
    if (role === 'link') return '#154fc3';
    if (!role.includes(':')) return ground[role as keyof typeof ground];
    const [kind, phase] = role.split(':');
    const colour = ramp[Number(phase)];
    if (!colour) throw new RangeError(`No phase ${phase} of ${phases}`);
    return kind === 'on' ? colour.text : colour.fill;
  };
}
