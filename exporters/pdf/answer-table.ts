import type { Node } from '#core/questionnaire/questionnaire.ts';
import { type AnswerGroup, type AnswerLine, answerGroups, openedGroups } from '../content/answer-lines.ts';
import { scoreOf } from '../content/score-of.ts';
import { signText } from '../content/sign-text.ts';
import { type HoldLine, holdsOf } from '../content/why.ts';
import type { ReportView } from '../report-view.ts';
import { partHeading, sectionHeading, space } from './heading-rows.ts';
import { noteRows } from './note-rows.ts';
import type { Paper, Tag } from './paper.ts';
import { cellSize, phaseCell } from './phase-cell.ts';
import { leading, type Row, spaced } from './row.ts';
import { sheet, styles } from './sheet.ts';
import { type Below, type Cell, type Column, tableRows } from './table-rows.ts';
import { textRows } from './text-rows.ts';

const small = { ...styles.caption, role: 'ink' } as const;
const bold = { ...small, weight: 600 } as const;
/** A longer answer stands below its question, over the whole width. */
const mostInCell = 160;

/** Every question of a long questionnaire with what was said to it, a line each: a table for each dimension. */
export function answerTable(paper: Paper, parent: Tag, view: ReportView): readonly Row[] {
  const { t } = view;
  const groups = answerGroups(view);
  const lines = groups.flatMap((group) => group.lines);
  const hasMore = lines.some(
    ({ options, references, tags }) =>
      references.length + tags.length > 0 || options.some(({ description }) => description !== ''),
  );
  const needed = new Map(holdsOf(view).map((line) => [line.hold.question, line]));
  return [
    ...sectionHeading(paper, parent, t('report.answers.title')),
    ...(hasMore ? textRows(paper, paper.tag('P', parent), t('report.answers.short'), styles.second) : []),
    ...groups.flatMap((group, index) => [
      ...spaced(index === 0 ? 6 : 14, leading([...partHeading(paper, parent, group.title), space(1)])),
      ...dimensionTable(paper, parent, group, needed, view),
    ]),
  ];
}

function dimensionTable(
  paper: Paper,
  parent: Tag,
  { lines }: AnswerGroup,
  needed: ReadonlyMap<string, HoldLine>,
  view: ReportView,
): readonly Row[] {
  const { t } = view;
  const columns: readonly Column[] = [
    { title: t('report.columns.question'), width: sheet.inner - 248 },
    { title: t('report.columns.answer'), width: 170 },
    { title: t('report.columns.now'), width: 38 },
    ...(needed.size === 0 ? [] : [{ title: t('report.columns.needs'), width: 40 }]),
  ];
  const rows = lines.flatMap((line, index): (readonly Cell[] | Below)[] => [
    ...openedGroups(line, lines[index - 1]).map((group) => groupCells(group, view)),
    answerCells(paper, line, needed.get(line.id), view),
    ...belowOf(paper, line, view),
  ]);
  return tableRows(paper, parent, columns, rows, 1.5);
}

/** A heading within the table, with the score of the group. */
function groupCells({ id, title }: Node, view: ReportView): readonly Cell[] {
  const { report, t, format } = view;
  const result = report.result.groups.find((each) => each.id === id);
  const score = result && scoreOf(result, view);
  const coverage = format.number(result?.coverage ?? 0, 'percent');
  return [
    { is: 'text', text: title, style: { ...bold, weight: 700 } },
    {
      is: 'text',
      text: score ? t('report.answers.groupScore', { score, coverage }) : t('result.dimensions.notScored'),
      style: { ...small, role: 'ink-2' },
    },
  ];
}

function answerCells(
  paper: Paper,
  { question, answer, sign }: AnswerLine,
  hold: HoldLine | undefined,
  view: ReportView,
): readonly Cell[] {
  const { t } = view;
  const cell = (label: string, look: Parameters<typeof phaseCell>[1]): Cell => ({
    is: 'picture',
    label,
    height: cellSize.height,
    draw: (x, top) => phaseCell(paper, look, x, top),
  });
  return [
    { is: 'text', text: question, style: small },
    { is: 'text', text: answer.length > mostInCell ? t('report.answers.below') : answer, style: small },
    cell(signText(sign, view), sign),
    ...(hold ? [cell(hold.needs, { is: 'needed', text: hold.needsSign })] : []),
  ];
}

/** An answer that is too long for its cell, a comment, evidence. */
function belowOf(paper: Paper, line: AnswerLine, view: ReportView): readonly Below[] {
  const long = line.answer.length > mostInCell ? line.answer : '';
  if (long + line.comment + line.link === '') return [];
  return [
    (cell) => [
      ...(long === '' ? [] : textRows(paper, paper.tag('P', cell), long, small, { x: 12 })),
      ...noteRows(paper, cell, line, view, 12),
      ruled(paper),
    ],
  ];
}

/** The line below what stands below a row. */
function ruled(paper: Paper): Row {
  return {
    height: 4,
    draw: (top) =>
      paper.artifact(() => paper.rule([sheet.left, top + 4], [sheet.left + sheet.inner, top + 4], 'line', 0.75)),
  };
}
