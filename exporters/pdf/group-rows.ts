import { answerGroups } from '../content/answer-lines.ts';
import { type GroupLine, groupLines } from '../content/group-lines.ts';
import type { ReportView } from '../report-view.ts';
import { sectionHeading } from './heading-rows.ts';
import { isLong } from './long-report.ts';
import type { Paper, Tag } from './paper.ts';
import type { Row } from './row.ts';
import { sheet, styles } from './sheet.ts';
import { tableRows } from './table-rows.ts';

const figures = 90;

/** The scores of groups; nothing in a questionnaire that has only dimensions. */
export function groupRows(paper: Paper, parent: Tag, view: ReportView): readonly Row[] {
  const { t } = view;
  const lines = isLong(view) ? aboveDimensions(view) : groupLines(view);
  if (lines.length === 0) return [];
  return [
    ...sectionHeading(paper, parent, t('result.groups.title', { count: lines.length })),
    ...tableRows(
      paper,
      parent,
      [
        { title: t('result.groups.columns.group'), width: sheet.inner - 2 * figures },
        { title: t('result.groups.columns.score'), width: figures, align: 'right' },
        { title: t('result.groups.columns.coverage'), width: figures, align: 'right' },
      ],
      lines.map(({ title, score, coverage }) => [
        { is: 'text', text: title, style: styles.small },
        { is: 'text', text: score },
        { is: 'text', text: coverage },
      ]),
      1.5,
    ),
  ];
}

/** Those inside dimensions have their scores in the table of answers. */
function aboveDimensions(view: ReportView): readonly GroupLine[] {
  const inside = new Set(
    answerGroups(view).flatMap(({ lines }) => lines.flatMap(({ groups }) => groups.map(({ id }) => id))),
  );
  return groupLines(view).filter(({ id }) => !inside.has(id));
}
