import { type Ruler, ruler } from '#core/charts/ruler.ts';
import type { DimensionResult } from '#core/scoring/result.ts';
import type { ReportView } from '../report-view.ts';

/** One dimension of the result in words and figures. */
export interface DimensionLine {
  readonly result: DimensionResult;
  readonly title: string;
  readonly score: string;
  /** The score of the time before, on the same questions. */
  readonly before: number | null;
  readonly change: string;
  readonly phase: string;
  readonly potential: string;
  readonly holds: string;
  readonly ruler: Ruler;
  /** The ruler in one sentence. */
  readonly label: string;
  /** Score and phase, short. */
  readonly note: string;
}

/** The dimensions in the order of the questionnaire. */
export function dimensionLines(view: ReportView): readonly DimensionLine[] {
  const { report, titles, t, format } = view;
  const { result, previous } = report;
  const before = new Map(previous?.sameQuestions ? previous.result.dimensions.map(({ id, score }) => [id, score]) : []);
  return result.dimensions.map((dimension) => {
    const { id, score, reached, potential, notEstablished } = dimension;
    const scoreBefore = before.get(id) ?? null;
    const none = reached === null ? t('result.dimensions.notApplicable') : t('result.dimensions.notScored');
    return {
      result: dimension,
      title: titles.dimension(id),
      score: score === null ? none : format.number(score, 'score'),
      before: scoreBefore,
      change: score === null || scoreBefore === null ? '–' : format.number(score - scoreBefore, 'change'),
      phase:
        reached === null
          ? none
          : `${titles.digit(reached)}${notEstablished ? ` (${t('result.dimensions.notEstablished')})` : ''}`,
      potential: potential === null ? '–' : String(titles.digit(potential)),
      holds: holdsText(dimension, view),
      ruler: ruler({ lastPhase: result.lastPhase, ...dimension }),
      label: rulerLabel(dimension, view),
      note: noteOf(dimension, view),
    };
  });
}

function holdsText({ id, progress }: DimensionResult, { report, t }: ReportView): string {
  const { next, gating, holding } = report.result.why;
  if (next === null || !gating.includes(id)) return t('result.dimensions.unasked');
  const at = progress.find(({ phase }) => phase === next);
  if (!at || !holding.includes(id)) return t('result.dimensions.no');
  return t('result.dimensions.holds', { holding: at.gating - at.meeting, gating: at.gating });
}

function rulerLabel(
  { reached, potential, ceiling, score }: DimensionResult,
  { report, titles, t, format }: ReportView,
) {
  if (reached === null) return t('charts.ruler.none');
  const figures = {
    phase: titles.digit(reached),
    last: titles.digit(report.result.lastPhase),
    potential: titles.digit(potential ?? 0),
    ceiling: titles.digit(ceiling),
    score: score === null ? t('charts.noScore') : format.number(score, 'score'),
  };
  if (potential !== null && potential > reached) return t('charts.ruler.potential', figures);
  return ceiling < report.result.lastPhase ? t('charts.ruler.ceiling', figures) : t('charts.ruler.phase', figures);
}

function noteOf({ reached, potential, score }: DimensionResult, { titles, t, format }: ReportView): string {
  if (reached === null) return t('result.dimensions.notApplicable');
  const figures = {
    score: score === null ? t('result.dimensions.notScored') : format.number(score, 'score'),
    phase: titles.digit(reached),
    potential: titles.digit(potential ?? 0),
  };
  if (potential === null || potential <= reached) return t('result.dimensions.note', figures);
  return t('result.dimensions.noteOr', { ...figures, span: potential - reached > 1 ? 'far' : 'near' });
}
