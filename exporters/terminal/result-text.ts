import type { Line } from '#core/text/line.ts';
import { indented, wrap } from '#core/text/wrap.ts';
import { dimensionLines } from '../content/dimension-lines.ts';
import { factsOf } from '../content/facts.ts';
import { groupLines } from '../content/group-lines.ts';
import { type Half, pairOf } from '../content/pair.ts';
import { progressOf } from '../content/progress.ts';
import { holdsOf, whyOf } from '../content/why.ts';
import type { ReportView } from '../report-view.ts';

import { textTable } from './table.ts';

/** A result as it is read in a terminal: score and phase, dimensions, the share that meets each phase, the reason. */
export function resultText(view: ReportView<'questionnaire' | 'result' | 'previous'>, width: number): readonly Line[] {
  const { t, titles, report } = view;
  const { score, phase } = pairOf(view);
  const why = whyOf(view);
  const holds = holdsOf(view);
  const { next } = report.result.why;
  return [
    ...[score, phase].flatMap((half) => wrap(halfText(half), width).map((strong) => ({ strong }))),
    ...wrap(factsOf(view).join(' · '), width),
    '',
    ...dimensionTable(view, width),
    '',
    ...groupTable(view, width),
    ...textTable(
      [
        { title: t('result.progress.columns.phase') },
        { title: t('result.progress.columns.share'), align: 'right' },
        { title: t('result.progress.columns.count'), align: 'right' },
        { title: t('result.progress.columns.gate') },
      ],
      progressOf(view).map(({ name, shareText, count, gate }) => [name, shareText || '–', count, gate]),
      width,
    ),
    '',
    { strong: why.title },
    ...why.paragraphs.flatMap((text) => wrap(text, width)),
    ...(next === null || holds.length === 0
      ? []
      : ['', { strong: t('result.why.list', { next: titles.digit(next) }) }]),
    ...holds.flatMap(({ question, dimension, now, needs }) => [
      ...wrap(`- ${question}`, width),
      ...indented(`${dimension} · ${now} · ${needs}`, width),
    ]),
  ];
}

function halfText({ name, figure, unit }: Half): string {
  return `${name}: ${figure === null ? unit : `${figure} ${unit}`}`;
}

function dimensionTable(view: ReportView<'questionnaire' | 'result' | 'previous'>, width: number): readonly Line[] {
  const { t, titles, report } = view;
  const { next } = report.result.why;
  return textTable(
    [
      { title: t('result.dimensions.columns.dimension') },
      { title: t('result.dimensions.columns.score'), align: 'right' },
      { title: t('result.dimensions.columns.phase') },
      { title: t('result.dimensions.columns.potential'), align: 'right' },
      ...(next === null ? [] : [{ title: t('result.dimensions.columns.holds', { next: titles.digit(next) }) }]),
    ],
    dimensionLines(view).map(({ title, score, phase, potential, holds }) => [
      title,
      score,
      phase,
      potential,
      ...(next === null ? [] : [holds]),
    ]),
    width,
  );
}

function groupTable(view: ReportView<'questionnaire' | 'result'>, width: number): readonly Line[] {
  const { t } = view;
  const groups = groupLines(view);
  if (groups.length === 0) return [];
  return [
    ...textTable(
      [
        { title: t('result.groups.columns.group') },
        { title: t('result.groups.columns.score'), align: 'right' },
        { title: t('result.groups.columns.coverage'), align: 'right' },
      ],
      groups.map(({ title, score, coverage }) => [title, score, coverage]),
      width,
    ),
    '',
  ];
}
