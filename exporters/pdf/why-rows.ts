import { whyOf } from '../content/why.ts';
import type { ReportView } from '../report-view.ts';
import { sectionHeading } from './heading-rows.ts';
import type { Paper, Tag } from './paper.ts';
import { type Row, spaced } from './row.ts';
import { styles } from './sheet.ts';
import { textRows } from './text-rows.ts';

const quiet = { ...styles.small, role: 'ink-2' } as const;

/** Why this phase and not the next: who holds it first, the rule behind it more quietly. */
export function whyRows(paper: Paper, parent: Tag, view: ReportView): readonly Row[] {
  const { title, paragraphs } = whyOf(view);
  return [
    ...sectionHeading(paper, parent, title),
    ...paragraphs.flatMap((text, index) =>
      index === 0
        ? textRows(paper, paper.tag('P', parent), text, styles.body, { width: 480 })
        : spaced(4, textRows(paper, paper.tag('P', parent), text, quiet)),
    ),
  ];
}
