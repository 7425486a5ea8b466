import { fitsStaircase, staircase } from '#core/charts/staircase.ts';
import { progressLabel, progressOf } from '../content/progress.ts';
import type { ReportView } from '../report-view.ts';
import { draw } from './drawing.ts';
import type { Paper, Tag } from './paper.ts';

interface Picture {
  readonly height: number;
  readonly draw: (x: number, top: number) => void;
}

/** Letters of the stairs are made for a screen twice as wide. */
const letters = 1.3;

/** The share of questions that meet each phase as stairs; with more steps than the stairs have room for, nothing. */
export function progressPicture(paper: Paper, parent: Tag, view: ReportView, width: number): Picture {
  const { report, titles, t } = view;
  const { questionnaire, result } = report;
  const { reached, why } = result;
  if (!fitsStaircase(questionnaire.phases.length)) return { height: 0, draw: () => {} };
  const shares = progressOf(view);
  // On the lowest step there is no free ground for the words beside the gate: they are in the sentences below.
  const words =
    reached === 0
      ? ['', '']
      : [
          t('result.progress.gate', { next: titles.digit(why.next ?? 0) }),
          t('result.progress.holds', { count: why.questions.length }),
        ];
  const drawing = staircase({
    steps: questionnaire.phases.map(({ title }, phase) => {
      const own = shares.find((each) => each.phase === phase);
      return { name: `${titles.digit(phase)} ${title}`, share: own?.share ?? null, shareText: own?.shareText ?? '' };
    }),
    reached,
    gate: why.next === null ? [] : words,
  });
  const scale = width / drawing.box.width;
  const figure = paper.tag('Figure', parent, { alt: progressLabel(view) });
  return {
    height: drawing.box.height * scale,
    draw: (x, top) => paper.mark(figure, () => draw(paper, drawing, { x, y: top, scale, letters })),
  };
}
