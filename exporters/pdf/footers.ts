import type { ReportView } from '../report-view.ts';
import { fitLines } from './fit-lines.ts';
import type { Paper } from './paper.ts';
import { sheet, styles } from './sheet.ts';

const top = 789;

/** Source and page number at the foot of every page; for readers they are decoration. */
export function drawFooters(paper: Paper, { report, t }: ReportView): void {
  const { questionnaire } = report;
  const source = questionnaire.sources.map(({ title }) => title)[0] ?? questionnaire.attribution;
  const text = t('report.footer', { questionnaire: questionnaire.title, version: questionnaire.version, source });
  const style = styles.caption;
  const { start, count } = paper.doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    paper.doc.switchToPage(start + page);
    const number = t('report.page', { page: page + 1, pages: count });
    paper.doc.markContent('Artifact', { type: 'Pagination' });
    paper.rule([sheet.left, top], [sheet.left + sheet.inner, top], 'line', 0.75);
    fitLines(paper, [{ text }], style, sheet.inner - 62, 2).forEach((line, index) => {
      paper.write(line, style, sheet.left, top + 6 + index * style.leading);
    });
    for (const line of paper.typeset([{ text: number }], { ...style, align: 'right' }, 60)) {
      paper.write(line, style, sheet.left + sheet.inner - 60, top + 6);
    }
    paper.doc.endMarkedContent();
  }
}
