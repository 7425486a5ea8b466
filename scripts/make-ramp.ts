// Writes app/ramp.css, the phase colours as custom properties. Run `node scripts/make-ramp.ts` after a change of
// core/charts/ramp.ts; a test compares the file with what this makes.
import { writeFileSync } from 'node:fs';
import { phaseRamp, type RampColour } from '#core/charts/ramp.ts';

export const rampFile = new URL('../app/ramp.css', import.meta.url);

/** The colours of the phases as CSS variables, for every number of phases. */
export function rampCss(): string {
  const blocks = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => {
    const dark = phaseRamp(count, 'dark');
    const lines = phaseRamp(count, 'light').flatMap((colour, phase) => {
      const twin = dark[phase];
      return twin ? [properties(phase, colour, twin)] : [];
    });
    // Four is what most questionnaires have, so it is also what an element outside any gets.
    const selector = count === 4 ? ':root,\n[data-phases="4"]' : `[data-phases="${count}"]`;
    return `${selector} {\n${lines.join('\n')}\n}`;
  });
  const classes = Array.from({ length: 10 }, (_, phase) => {
    const body = [`background: var(--p${phase})`, `border-color: var(--e${phase})`, `color: var(--on${phase})`];
    return `.phase-${phase} {\n${body.map((line) => `  ${line};\n`).join('')}}`;
  });
  const head = '/* Made by scripts/make-ramp.ts. --pN fill of phase N, --onN text on it, --eN its border. */';
  return `${[head, ...blocks, ...classes].join('\n\n')}\n`;
}

function properties(phase: number, light: RampColour, dark: RampColour): string {
  const pair = (pick: (colour: RampColour) => string) => `light-dark(${pick(light)}, ${pick(dark)})`;
  return [
    `  --p${phase}: ${pair((colour) => colour.fill)};`,
    `  --on${phase}: ${pair((colour) => (colour.text === '#000000' ? '#000' : '#fff'))};`,
    `  --e${phase}: ${pair((colour) => (colour.edged ? 'var(--edge)' : colour.fill))};`,
  ].join('\n');
}

if (import.meta.main) writeFileSync(rampFile, rampCss());
