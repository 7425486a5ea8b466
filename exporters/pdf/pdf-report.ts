import { subject } from '../content/facts.ts';
import { headline } from '../content/headline.ts';
import type { ReportView } from '../report-view.ts';
import { aboutRows } from './about-rows.ts';
import { answerRows } from './answer-rows.ts';
import { dimensionRows } from './dimension-rows.ts';
import { doNowRows } from './do-now-rows.ts';
import { drawFooters } from './footers.ts';
import { frontRows } from './front-rows.ts';
import { groupRows } from './group-rows.ts';
import { holdRows } from './hold-rows.ts';
import { paginate } from './paginate.ts';
import { Paper, type Tag } from './paper.ts';
import { planRows } from './plan-rows.ts';
import { progressRows } from './progress-rows.ts';
import { radarRows } from './radar-rows.ts';
import { heightOf, type Row } from './row.ts';
import { sheet } from './sheet.ts';
import { whyRows } from './why-rows.ts';

/** The whole report as a tagged PDF 1.7 with embedded faces and charts as vectors. */
export async function pdfReport(view: ReportView): Promise<Uint8Array<ArrayBuffer>> {
  const { questionnaire, madeAt } = view.report;
  const paper = new Paper({
    title: headline(view),
    subject: subject(view),
    language: questionnaire.locale,
    madeAt,
    phases: questionnaire.phases.length,
  });
  const chunks: Uint8Array[] = [];
  paper.doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => paper.doc.on('end', resolve).on('error', reject));

  const height = sheet.bottom - sheet.top;
  for (const page of paginate(allRows(paper, view, height), height)) {
    paper.addPage();
    for (const { row, top } of page) row.draw(sheet.top + top);
  }
  drawFooters(paper, view);
  paper.doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** One page that says it all; then the reasons, the route, the answers and where it all comes from. */
function allRows(paper: Paper, view: ReportView, height: number): readonly Row[] {
  const part = (rows: (paper: Paper, parent: Tag, view: ReportView) => readonly Row[]) =>
    rows(paper, paper.tag('Sect'), view);
  const first = [...part(frontRows), ...part(whyRows), ...part(dimensionRows)];
  const room = height - heightOf(first);
  const doNow = doNowRows(paper, paper.tag('Sect'), view, room);
  const [reason, ...reasons] = [...part(radarRows), ...part(progressRows), ...part(groupRows), ...part(holdRows)];
  return [
    ...first,
    ...doNow,
    // Many dimensions go on on the second page, and the reasons below them.
    ...(reason ? [{ ...reason, newPage: room >= 0 }, ...reasons] : []),
    ...part(planRows),
    ...part(answerRows),
    ...part(aboutRows),
  ];
}
