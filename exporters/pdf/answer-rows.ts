import type { Reference } from '#core/questionnaire/questionnaire.ts';
import { parseMarkdown } from '#core/text/markdown.ts';
import { type AnswerLine, answerGroups, openedGroups } from '../content/answer-lines.ts';
import { signText } from '../content/sign-text.ts';
import type { ReportView } from '../report-view.ts';
import { answerTable } from './answer-table.ts';
import { blockRows } from './block-rows.ts';
import { partHeading, sectionHeading } from './heading-rows.ts';
import { isLong } from './long-report.ts';
import { noteRows } from './note-rows.ts';
import type { Paper, Tag } from './paper.ts';
import { cellSize, phaseCell } from './phase-cell.ts';
import { beside, leading, type Row, spaced } from './row.ts';
import { sheet, styles } from './sheet.ts';
import { textRows } from './text-rows.ts';

const inset = 34;
const quiet = { ...styles.small, role: 'ink-2' } as const;
const bold = { ...styles.small, weight: 600 } as const;

/** Every question, by dimension, with what was said to it. */
export function answerRows(paper: Paper, parent: Tag, view: ReportView): readonly Row[] {
  if (isLong(view)) return answerTable(paper, parent, view);
  return [
    ...sectionHeading(paper, parent, view.t('report.answers.title')),
    ...answerGroups(view).flatMap(({ title, lines }, index) => [
      ...spaced(index === 0 ? 2 : 16, partHeading(paper, parent, title)),
      ...lines.flatMap((line, nth) => [
        ...openedGroups(line, lines[nth - 1]).flatMap((group) =>
          spaced(12, leading(textRows(paper, paper.tag('H4', parent), group.title, styles.item))),
        ),
        ...lineRows(paper, parent, line, view),
      ]),
    ]),
  ];
}

function lineRows(paper: Paper, parent: Tag, line: AnswerLine, view: ReportView): readonly Row[] {
  const { question, answer, sign, options } = line;
  const figure = paper.tag('Figure', parent, { alt: signText(sign, view) });
  const cell: Row = {
    height: cellSize.height,
    draw: (top) => paper.mark(figure, () => phaseCell(paper, sign, sheet.left, top - 1)),
  };
  const asked = textRows(paper, paper.tag('P', parent), question, bold, { x: inset });
  return [
    ...spaced(8, leading(beside([cell], asked))),
    ...spaced(1, textRows(paper, paper.tag('P', parent), answer, styles.small, { x: inset })),
    ...options.flatMap(({ title, description, links }) => [
      ...(description === '' || options.length === 1
        ? []
        : spaced(2, leading(textRows(paper, paper.tag('P', parent), title, bold, { x: inset })))),
      ...spaced(1, blockRows(paper, parent, parseMarkdown(description), quiet, inset, view.format)),
      ...links.flatMap((each) => captionRows(paper, parent, titled([each]))),
    ]),
    ...marksRows(paper, parent, line, view),
    ...noteRows(paper, parent, line, view, inset),
  ];
}

/** Where the question comes from and what it is about, in one line where there is room. */
function marksRows(paper: Paper, parent: Tag, { references, tags }: AnswerLine, { t }: ReportView): readonly Row[] {
  const named = references.length === 0 ? [] : [{ text: `${t('report.answers.references')}: ` }, ...titled(references)];
  const tagged = tags.length === 0 ? [] : [{ text: `${t('report.answers.tags')}: ${tags.join(', ')}` }];
  const between = named.length > 0 && tagged.length > 0 ? [{ text: ' · ' }] : [];
  return named.length + tagged.length === 0 ? [] : captionRows(paper, parent, [...named, ...between, ...tagged]);
}

/** Titles with their addresses, one after the other. */
function titled(references: readonly Reference[]) {
  return references.flatMap(({ title, url }, index) => [
    ...(index === 0 ? [] : [{ text: ' · ' }]),
    { text: title, ...(url === undefined ? {} : { link: url }) },
  ]);
}

function captionRows(paper: Paper, parent: Tag, spans: Parameters<typeof textRows>[2]): readonly Row[] {
  return spaced(1, textRows(paper, paper.tag('P', parent), spans, styles.caption, { x: inset }));
}
