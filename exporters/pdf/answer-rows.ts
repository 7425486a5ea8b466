import type { Reference } from '#core/questionnaire/questionnaire.ts';
import { type AnswerLine, answerGroups } from '../content/answer-lines.ts';
import { signText } from '../content/sign-text.ts';
import type { ReportView } from '../report-view.ts';
import { sectionHeading } from './heading-rows.ts';
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
  return [
    ...sectionHeading(paper, parent, view.t('report.answers.title')),
    ...answerGroups(view).flatMap(({ title, lines }, index) => [
      ...spaced(index === 0 ? 2 : 16, leading(textRows(paper, paper.tag('H3', parent), title, styles.part))),
      ...lines.flatMap((line) => lineRows(paper, parent, line, view)),
    ]),
  ];
}

function lineRows(
  paper: Paper,
  parent: Tag,
  { question, answer, sign, options, references, tags, comment, link }: AnswerLine,
  view: ReportView,
): readonly Row[] {
  const { t } = view;
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
      ...(description === ''
        ? []
        : spaced(
            1,
            textRows(paper, paper.tag('P', parent), optionSpans(title, description, options.length), quiet, {
              x: inset,
            }),
          )),
      ...links.flatMap((each) => linkRows(paper, paper.tag('P', parent), [each])),
    ]),
    ...(references.length === 0
      ? []
      : linkRows(paper, paper.tag('P', parent), references, t('report.answers.references'))),
    ...(tags.length === 0
      ? []
      : spaced(
          1,
          textRows(paper, paper.tag('P', parent), `${t('report.answers.tags')}: ${tags.join(' · ')}`, styles.caption, {
            x: inset,
          }),
        )),
    ...(comment === '' ? [] : noteRows(paper, paper.tag('P', parent), t('report.answers.comment'), { text: comment })),
    ...(link === '' ? [] : noteRows(paper, paper.tag('P', parent), t('report.answers.link'), { text: link, link })),
  ];
}

/** With its title where several were chosen. */
function optionSpans(title: string, description: string, chosen: number) {
  return chosen > 1 ? [{ text: `${title}: `, weight: 600 } as const, { text: description }] : [{ text: description }];
}

/** Titles with their addresses, one after the other. */
function linkRows(paper: Paper, tag: Tag, references: readonly Reference[], name = ''): readonly Row[] {
  const spans = references.flatMap(({ title, url }, index) => [
    ...(index === 0 ? [] : [{ text: ' · ' }]),
    { text: title, ...(url === undefined ? {} : { link: url }) },
  ]);
  return spaced(
    1,
    textRows(paper, tag, [...(name === '' ? [] : [{ text: `${name}: ` }]), ...spans], styles.caption, { x: inset }),
  );
}

/** What a person added, with a quiet edge. */
function noteRows(
  paper: Paper,
  tag: Tag,
  name: string,
  note: { readonly text: string; readonly link?: string },
): readonly Row[] {
  const second = { ...styles.small, role: 'ink-2' } as const;
  const text = note.text.trim();
  const rows = textRows(
    paper,
    tag,
    [
      { text: `${name}: `, weight: 600 },
      { ...note, text },
    ],
    second,
    { x: inset + 9 },
  );
  return spaced(
    2.5,
    rows.map((row) => ({
      ...row,
      draw: (top) => {
        paper.artifact(() => paper.doc.rect(sheet.left + inset, top, 1.5, row.height).fill(paper.colour('line')));
        row.draw(top);
      },
    })),
  );
}
