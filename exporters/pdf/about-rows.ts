import { aboutOf } from '../content/about.ts';
import type { ReportView } from '../report-view.ts';
import { sectionHeading } from './heading-rows.ts';
import type { Paper, Tag } from './paper.ts';
import { leading, type Row, spaced, together } from './row.ts';
import { styles } from './sheet.ts';
import { textRows } from './text-rows.ts';

/** Whose model it is, on what terms, and how its figures are made. */
export function aboutRows(paper: Paper, parent: Tag, view: ReportView): readonly Row[] {
  const { t } = view;
  const { model, sources, changes, made } = aboutOf(view);
  const paragraph = (text: Parameters<typeof textRows>[2]) =>
    spaced(3, textRows(paper, paper.tag('P', parent), text, styles.small, { width: 450 }));
  return together([
    ...sectionHeading(paper, parent, t('report.about.title')),
    ...model.flatMap(paragraph),
    ...(sources.length > 0 ? paragraph(t('result.model.sources')) : []),
    ...sources.flatMap(({ title, url }) => paragraph([{ text: title, link: url }])),
    ...(changes.length > 0
      ? spaced(10, leading(textRows(paper, paper.tag('H3', parent), t('result.model.changes'), styles.part)))
      : []),
    ...changes.flatMap(({ version, text }) => paragraph([{ text: `${version}. `, weight: 600 }, { text }])),
    ...spaced(10, leading(textRows(paper, paper.tag('H3', parent), t('report.about.made'), styles.part))),
    ...made.flatMap(({ title, text }) => paragraph([{ text: `${title}. `, weight: 600 }, { text }])),
  ]);
}
