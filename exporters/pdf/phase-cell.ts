import type { Role } from '#core/charts/shape.ts';
import type { AnswerSign } from '../content/answer-lines.ts';
import type { Paper } from './paper.ts';
import { styles } from './sheet.ts';

export type CellLook = AnswerSign | { readonly is: 'needed'; readonly text: string };

export const cellSize = { width: 22, height: 14 } as const;

/** A small area with a phase's digit, or one of the signs for no value: told apart by pattern and sign, never by hue. */
export function phaseCell(paper: Paper, look: CellLook, x: number, top: number): void {
  const { doc, colour } = paper;
  const { width, height } = cellSize;
  const area = () => doc.roundedRect(x, top, width, height, 1.5);
  doc.save().lineWidth(0.75);
  switch (look.is) {
    case 'value':
    case 'met':
    case 'part':
      area().fillAndStroke(colour(`phase:${look.phase}`), colour('edge'));
      digit(paper, look.text, `on:${look.phase}`, x, top);
      break;
    case 'needed':
      doc.dash(2, { space: 1.5 });
      area().stroke(colour('edge'));
      digit(paper, look.text, 'ink', x, top);
      break;
    case 'notApplicable':
      area().fill(colour('sunken'));
      digit(paper, look.text, 'ink-3', x, top);
      break;
    case 'unknown':
      dots(paper, x, top);
      area().stroke(colour('edge'));
      digit(paper, '?', 'ink', x, top);
      break;
    case 'absent':
    case 'notAsked':
    case 'notScored':
      doc.dash(2, { space: 1.5 });
      area().stroke(colour('edge'));
      digit(paper, '–', 'ink-3', x, top);
      break;
  }
  doc.restore();
}

function digit(paper: Paper, text: string, role: Role, x: number, top: number): void {
  const style = { ...styles.digit, role, align: 'center' } as const;
  const [line] = paper.typeset([{ text }], style, cellSize.width);
  if (line) paper.write(line, style, x, top + (cellSize.height - style.leading) / 2);
}

function dots({ doc, colour }: Paper, x: number, top: number): void {
  doc.fillColor(colour('edge'));
  for (const dx of [3, 19]) for (const dy of [3, 7, 11]) doc.circle(x + dx, top + dy, 0.6).fill();
}
