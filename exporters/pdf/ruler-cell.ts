import type { CellState, Ruler } from '#core/charts/ruler.ts';
import type { Role } from '#core/charts/shape.ts';
import type { Paper } from './paper.ts';
import { styles } from './sheet.ts';

const high = 12;
const gap = 1.5;

export const rulerHeight = high + 6.5;

/** The ruler of a dimension: a cell for each phase, the heavy line at the end of what is reached, the score below. */
export function drawRuler(
  paper: Paper,
  ruler: Ruler,
  digit: (phase: number) => string,
  x: number,
  top: number,
  width: number,
): void {
  const { doc, colour } = paper;
  const pitch = (width + gap) / ruler.cells.length;
  ruler.cells.forEach(({ phase, state }, index) => {
    cell(paper, phase, state, digit, x + index * pitch, top, pitch - gap);
  });
  if (ruler.line !== null) {
    const at = x + ruler.line * (width + gap) - gap / 2;
    doc.rect(at - 1.1, top - 0.4, 2.2, high + 0.8).fill(colour('ink'));
  }
  if (ruler.marker !== null) {
    const at = x + ruler.marker * (width + gap) - gap / 2;
    doc
      .polygon([at, top + high + 1.25], [at + 3.75, top + high + 6.5], [at - 3.75, top + high + 6.5])
      .fill(colour('ink'));
  }
}

function cell(
  paper: Paper,
  phase: number,
  state: CellState,
  digit: (phase: number) => string,
  x: number,
  top: number,
  width: number,
): void {
  const { doc, colour } = paper;
  doc.save().lineWidth(0.75);
  const area = () => doc.roundedRect(x, top, width, high, 1.5);
  if (state === 'potential') hatch(paper, x, top, width);
  if (state === 'potential' || state === 'none') doc.dash(2, { space: 1.5 });
  if (state === 'reached') area().fillAndStroke(colour(`phase:${phase}`), colour('edge'));
  else if (state === 'unasked') area().fill(colour('sunken'));
  else area().stroke(colour(state === 'open' ? 'line' : 'edge'));
  doc.restore();

  const roles: Record<CellState, Role> = {
    reached: `on:${phase}`,
    potential: 'ink',
    open: 'ink-3',
    unasked: 'ink-3',
    none: 'ink-3',
  };
  const style = { ...styles.digit, role: roles[state], align: 'center' } as const;
  const [line] = paper.typeset([{ text: state === 'unasked' ? '–' : digit(phase) }], style, width);
  if (!line) return;
  // The digit stands on a disc, so that the hatch never crosses it.
  if (state === 'potential') doc.circle(x + width / 2, top + high / 2, 5).fill(colour('surface'));
  paper.write(line, style, x, top + (high - style.leading) / 2);
}

function hatch({ doc, colour }: Paper, x: number, top: number, width: number): void {
  doc.save().rect(x, top, width, high).clip().lineWidth(1).strokeColor(colour('line'));
  for (let at = x - high; at < x + width; at += 4.5)
    doc
      .moveTo(at, top + high)
      .lineTo(at + high, top)
      .stroke();
  doc.restore();
}
