import { dimensionLines } from '../content/dimension-lines.ts';
import { groupLines } from '../content/group-lines.ts';
import { progressOf } from '../content/progress.ts';
import type { ReportView } from '../report-view.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { markdownTable } from './table.ts';

/** Two tables: how far each phase is met, and how each dimension stands. */
export function dimensionsChapter(view: ReportView): readonly string[] {
  const { report, titles, t } = view;
  const { next } = report.result.why;
  const lines = dimensionLines(view);
  const withChange = report.previous?.sameQuestions === true;
  const column = (name: 'dimension' | 'score' | 'phase' | 'potential' | 'change') =>
    t(`result.dimensions.columns.${name}`);
  return [
    `## ${t('report.progress')}`,
    '',
    ...markdownTable(
      [
        { title: t('result.progress.columns.phase') },
        { title: t('result.progress.columns.share'), align: 'right' },
        { title: t('result.progress.columns.count'), align: 'right' },
        { title: t('result.progress.columns.gate') },
      ],
      progressOf(view).map(({ name, shareText, count, gate }) => [escapeMarkdown(name), shareText || '–', count, gate]),
    ),
    '',
    `## ${t('result.dimensions.title', { count: lines.length })}`,
    '',
    ...markdownTable(
      [
        { title: column('dimension') },
        { title: column('phase') },
        { title: column('score'), align: 'right' },
        { title: column('potential'), align: 'right' },
        ...(withChange ? [{ title: column('change'), align: 'right' } as const] : []),
        ...(next === null
          ? []
          : [{ title: t('result.dimensions.columns.holds', { next: titles.digit(next) }), align: 'right' } as const]),
      ],
      lines.map(({ title, phase, score, potential, change, holds }) => [
        escapeMarkdown(title),
        phase,
        score,
        potential,
        ...(withChange ? [change] : []),
        ...(next === null ? [] : [holds]),
      ]),
    ),
    '',
    ...groupsTable(view),
  ];
}

function groupsTable(view: ReportView): readonly string[] {
  const { t } = view;
  const groups = groupLines(view);
  if (groups.length === 0) return [];
  return [
    `### ${t('result.groups.title', { count: groups.length })}`,
    '',
    ...markdownTable(
      [
        { title: t('result.groups.columns.group') },
        { title: t('result.groups.columns.score'), align: 'right' },
        { title: t('result.groups.columns.coverage'), align: 'right' },
      ],
      groups.map(({ title, score, coverage }) => [escapeMarkdown(title), score, coverage]),
    ),
    '',
  ];
}
