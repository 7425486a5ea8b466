import { aboutOf } from '../content/about.ts';
import { factsOf, firstLook, subject } from '../content/facts.ts';
import { headline } from '../content/headline.ts';
import { pairOf } from '../content/pair.ts';
import { holdsOf, whyOf } from '../content/why.ts';
import type { ReportView } from '../report-view.ts';
import { answersChapter } from './answers-chapter.ts';
import { dimensionsChapter } from './dimensions-chapter.ts';
import { escapeMarkdown, linkTarget } from './escape-markdown.ts';
import { planChapter } from './plan-chapter.ts';
import { markdownTable } from './table.ts';

/** The whole report as CommonMark with tables and check lists (GFM). */
export function markdownReport(view: ReportView): string {
  const lines = [
    ...head(view),
    ...whyChapter(view),
    ...dimensionsChapter(view),
    ...planChapter(view),
    ...answersChapter(view),
    ...aboutChapter(view),
  ];
  return `${lines.join('\n')}\n`;
}

function head(view: ReportView): readonly string[] {
  const { score, phase } = pairOf(view);
  const first = firstLook(view);
  const half = ({ figure, unit }: typeof score) =>
    figure === null ? escapeMarkdown(unit) : `**${figure}** ${escapeMarkdown(unit)}`;
  return [
    `# ${escapeMarkdown(headline(view))}`,
    '',
    escapeMarkdown(subject(view)),
    '',
    ...(first ? [`> **${escapeMarkdown(first.title)}.** ${escapeMarkdown(first.text)}`, ''] : []),
    ...markdownTable([{ title: score.name }, { title: phase.name }], [[half(score), half(phase)]]),
    '',
    escapeMarkdown(factsOf(view).join(' · ')),
    '',
  ];
}

function whyChapter(view: ReportView): readonly string[] {
  const { t, report, titles } = view;
  const { title, paragraphs } = whyOf(view);
  const { next } = report.result.why;
  const holds = holdsOf(view);
  return [
    `## ${escapeMarkdown(title)}`,
    '',
    ...paragraphs.flatMap((text) => [escapeMarkdown(text), '']),
    ...(next === null || holds.length === 0
      ? []
      : [
          `### ${t('result.why.list', { next: titles.digit(next) })}`,
          '',
          ...markdownTable(
            [
              { title: t('report.columns.question') },
              { title: t('result.dimensions.columns.dimension') },
              { title: t('report.columns.now') },
              { title: t('report.columns.needs') },
            ],
            holds.map(({ question, dimension, now, needs }) => [question, dimension, now, needs].map(escapeMarkdown)),
          ),
          '',
        ]),
  ];
}

function aboutChapter(view: ReportView): readonly string[] {
  const { t } = view;
  const { model, sources, changes, made } = aboutOf(view);
  return [
    `## ${t('report.about.title')}`,
    '',
    ...model.flatMap((text) => [escapeMarkdown(text), '']),
    ...(sources.length > 0 ? [t('result.model.sources'), ''] : []),
    ...sources.map(({ title, url }) => {
      const target = linkTarget(url);
      return target ? `- [${escapeMarkdown(title)}](${target})` : `- ${escapeMarkdown(title)}`;
    }),
    ...(sources.length > 0 ? [''] : []),
    ...(changes.length > 0 ? [`### ${t('result.model.changes')}`, ''] : []),
    ...changes.flatMap(({ version, text }) => [`**${escapeMarkdown(version)}.** ${escapeMarkdown(text)}`, '']),
    `### ${t('report.about.made')}`,
    '',
    ...made.flatMap(({ title, text }) => [`**${escapeMarkdown(title)}.** ${escapeMarkdown(text)}`, '']),
    escapeMarkdown(
      `${t('report.product')} · ${t('report.of', { date: view.format.dateTime(view.report.madeAt, 'day') })}`,
    ),
  ];
}
