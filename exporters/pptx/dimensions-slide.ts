import type PptxGenJS from 'pptxgenjs';
import { phaseRamp } from '#core/charts/ramp.ts';
import { dimensionRows } from '#core/text/dimension-rows.ts';
import { spreadText } from '../content/dimension-lines.ts';
import type { ReportView } from '../report-view.ts';
import { addNotes, colour, newSlide, page, paragraph, short } from './deck.ts';
import { hex } from './score-slide.ts';

/** What one chart has room for. */
const most = 20;

/** Score of each dimension as bars that can be edited, coloured by the phase reached; many stand in several charts. */
export function dimensionsSlide(deck: PptxGenJS, view: ReportView): void {
  const { report, titles, t, format } = view;
  const { result, questionnaire } = report;
  const ramp = phaseRamp(questionnaire.phases.length, 'light');
  const rows = dimensionRows(result, report.previous, titles);
  const slide = newSlide(deck, t('result.dimensions.title', { count: rows.length }));
  const shown = rows.flatMap(({ title, result: { score, reached } }) =>
    score === null || reached === null ? [] : [{ title, score, reached }],
  );
  const columns = Math.max(1, Math.ceil(shown.length / most));
  const size = Math.ceil(shown.length / columns);
  const width = page.inner / columns;
  const height = page.bottom - 2.05;
  const labelSize = columns > 2 ? 7 : columns > 1 || size > 14 ? 9 : 12;
  for (let column = 0; column < columns && shown.length > 0; column += 1) {
    const part = shown.slice(column * size, (column + 1) * size);
    const labels = part.map(({ title, reached }) =>
      t('exports.slides.bar', { title: short(title, [46, 26, 15][columns - 1] ?? 12), phase: titles.digit(reached) }),
    );
    slide.addChart('bar', [{ name: t('result.terms.score.term'), labels, values: part.map(({ score }) => score) }], {
      x: page.side + column * width,
      y: 2.05,
      w: width - 0.15,
      // The last chart of several may have fewer bars, of the same height.
      h: Math.max(0.9, (height * part.length) / size),
      altText: part.map(({ title, score }) => `${short(title, 60)}: ${format.number(score, 'score')}`).join('; '),
      barDir: 'bar',
      barGapWidthPct: 45,
      catAxisOrientation: 'maxMin' as never,
      catAxisLabelFrequency: '1',
      catAxisLabelFontFace: 'Arial',
      catAxisLabelFontSize: labelSize,
      catAxisLabelColor: colour.ink,
      catAxisLineShow: false,
      valAxisMinVal: 0,
      valAxisMaxVal: result.lastPhase,
      valAxisMajorUnit: 1,
      valAxisHidden: true,
      valGridLine: { color: colour.line, size: 0.5 },
      chartColors: part.map(({ reached }) => hex(ramp[reached]?.fill)),
      showValue: true,
      dataLabelFormatCode: '0.00',
      dataLabelFontFace: 'Arial',
      dataLabelFontSize: columns > 1 || size > 14 ? 9 : 11,
      dataLabelColor: colour.ink,
      showLegend: false,
    });
  }
  const without = rows.filter(({ result: { score, reached } }) => score === null || reached === null);
  const left =
    without.length === 0
      ? ''
      : t('exports.slides.without', { titles: format.list(without.map(({ title }) => short(title, 40))) });
  slide.addText(
    [
      paragraph(
        short(
          [t('exports.slides.scale', { last: result.lastPhase }), left, spreadText(view)].filter(Boolean).join(' '),
          250,
        ),
        { color: colour.soft },
      ),
    ],
    {
      x: page.side,
      y: 1.35,
      w: page.inner,
      h: 0.65,
      margin: 0,
      valign: 'top',
    },
  );
  addNotes(
    slide,
    rows
      .map(
        ({ title, result: { score } }) =>
          `${title}: ${score === null ? t('result.dimensions.notScored') : format.number(score, 'score')}`,
      )
      .join('\n'),
  );
}
