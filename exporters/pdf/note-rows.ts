import type { AnswerLine } from '../content/answer-lines.ts';
import type { ReportView } from '../report-view.ts';
import type { Paper, Tag } from './paper.ts';
import { type Row, spaced } from './row.ts';
import { sheet, styles } from './sheet.ts';
import { textRows } from './text-rows.ts';
import type { Span } from './typeset.ts';

const quiet = { ...styles.small, role: 'ink-2' } as const;

/** What a person added to an answer, each with a quiet edge. `x`: from the left edge of the printed area. */
export function noteRows(
  paper: Paper,
  parent: Tag,
  { comment, link }: AnswerLine,
  { t }: ReportView,
  x: number,
): readonly Row[] {
  return [
    ...(comment === '' ? [] : edged(paper, parent, t('report.answers.comment'), { text: comment.trim() }, x)),
    ...(link === '' ? [] : edged(paper, parent, t('report.answers.link'), { text: link.trim(), link }, x)),
  ];
}

function edged(paper: Paper, parent: Tag, name: string, note: Span, x: number): readonly Row[] {
  const rows = textRows(paper, paper.tag('P', parent), [{ text: `${name}: `, weight: 600 }, note], quiet, { x: x + 9 });
  return spaced(
    2.5,
    rows.map((row) => ({
      ...row,
      draw: (top) => {
        paper.artifact(() => paper.doc.rect(sheet.left + x, top, 1.5, row.height).fill(paper.colour('line')));
        row.draw(top);
      },
    })),
  );
}
