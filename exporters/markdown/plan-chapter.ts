import { horizonLines, keepLines, type Part, type PlanLine } from '../content/plan-lines.ts';
import { routeSummary, routeTitle } from '../content/plan-summary.ts';
import type { ReportView } from '../report-view.ts';
import { markdownBlocks } from './blocks.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** The route as a check list, each step with why, how, effort and a line for owner and date. */
export function planChapter(view: ReportView): readonly string[] {
  const { t, titles, report } = view;
  const keep = keepLines(view);
  return [
    `## ${routeTitle(view)}`,
    '',
    ...routeSummary(view).flatMap((text) => [escapeMarkdown(text), '']),
    ...horizonLines(view).flatMap(({ title, note, empty, lines }) => [
      `### ${title}`,
      '',
      escapeMarkdown(note),
      '',
      ...(empty ? [escapeMarkdown(empty), ''] : []),
      ...lines.flatMap((line) => stepLines(line, view)),
    ]),
    ...(keep.length > 0
      ? [`### ${t('roadmap.keep.title', { phase: titles.digit(report.result.lastPhase) })}`, '']
      : []),
    ...keep.flatMap(({ title, why, dimension, parts }) =>
      item(`- **${escapeMarkdown(title)}**`, [
        escapeMarkdown(why),
        '',
        escapeMarkdown(dimension),
        '',
        ...parts.flatMap(partLines),
      ]),
    ),
  ];
}

function stepLines(
  { title, tags, why, facts, gain, effort, parts, isBrief }: PlanLine,
  { t }: ReportView,
): readonly string[] {
  const marks = tags.map((tag) => ` — *${escapeMarkdown(tag)}*`).join('');
  const head = `- [ ] **${escapeMarkdown(title)}**${marks}`;
  const about = escapeMarkdown([...facts, t('report.plan.facts', { gain, effort })].join(' · '));
  if (isBrief) return item(head, [about, '']);
  return item(head, [
    escapeMarkdown(why),
    '',
    about,
    '',
    ...parts.flatMap(partLines),
    `${t('report.plan.owner')}: \\_\\_\\_\\_\\_\\_\\_\\_ ${t('report.plan.due')}: \\_\\_\\_\\_\\_\\_\\_\\_`,
    '',
  ]);
}

function partLines({ title, blocks }: Part): readonly string[] {
  return [`**${escapeMarkdown(title)}**`, '', ...markdownBlocks(blocks), ''];
}

/** Two spaces put the lines into the list item. */
function item(first: string, lines: readonly string[]): readonly string[] {
  return [first, '', ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}
