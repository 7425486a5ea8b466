import { progressOf } from '../content/progress.ts';
import type { ReportView } from '../report-view.ts';
import { sectionHeading } from './heading-rows.ts';
import type { Paper, Tag } from './paper.ts';
import type { Row } from './row.ts';
import { sheet } from './sheet.ts';
import { tableRows } from './table-rows.ts';

/** How many questions meet each phase: a bar, and the same in figures. */
export function progressRows(paper: Paper, parent: Tag, view: ReportView): readonly Row[] {
  const { t } = view;
  const { doc, colour } = paper;
  return [
    ...sectionHeading(paper, parent, t('report.progress')),
    ...tableRows(
      paper,
      parent,
      [
        { title: t('result.progress.columns.phase'), width: 120 },
        { title: '', width: 172 },
        { title: t('result.progress.columns.share'), width: 60, align: 'right' },
        { title: t('result.progress.columns.count'), width: 84, align: 'right' },
        { title: t('result.progress.columns.gate'), width: sheet.inner - 436, align: 'right' },
      ],
      progressOf(view).map(({ phase, name, share, shareText, count, gate }) => [
        { is: 'text', text: name },
        {
          is: 'picture',
          label: shareText === '' ? count : shareText,
          height: 12,
          draw: (x, top, width) => {
            doc.save().lineWidth(0.75).dash(2, { space: 1.5 });
            doc.roundedRect(x, top, width, 12, 1.5).stroke(colour('edge')).undash();
            if (share)
              doc.roundedRect(x, top, width * share, 12, 1.5).fillAndStroke(colour(`phase:${phase}`), colour('edge'));
            doc.restore();
          },
        },
        { is: 'text', text: shareText || '–' },
        { is: 'text', text: count },
        { is: 'text', text: gate },
      ]),
    ),
  ];
}
