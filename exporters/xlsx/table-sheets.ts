import type { Row, Sheet } from 'write-excel-file/node';
import { dimensionRows } from '#core/text/dimension-rows.ts';
import { answerGroups } from '../content/answer-lines.ts';
import { planTable } from '../content/plan-table.ts';
import { signText } from '../content/sign-text.ts';
import type { ReportView } from '../report-view.ts';
import { figure, heads, text } from './cells.ts';
import { fitRows } from './fit-rows.ts';

type Table = Omit<Sheet<Buffer>, 'sheet'>;

/** Score and phase of each dimension. */
export function dimensionsSheet(view: ReportView): Table {
  const { t, report, titles } = view;
  const { displayBase: base } = report.questionnaire;
  const names = ['dimension', 'score', 'phase', 'couldBe', 'change', 'coverage', 'holdsBack'] as const;
  const shown = (phase: number | null) => figure(phase === null ? null : phase + base, '0');
  return table(
    [44, 10, 10, 10, 10, 12, 24],
    [
      heads(names.map((name) => t(`exports.columns.${name}`))),
      ...dimensionRows(report.result, report.previous, titles).map(({ title, result, change, holds }) => [
        text(title),
        figure(result.score, '0.00'),
        shown(result.reached),
        shown(result.potential),
        figure(change, '+0.00;-0.00;0.00'),
        figure(result.coverage, '0%'),
        text(t(`result.dimensions.${holds.is}`, { ...holds })),
      ]),
    ],
  );
}

/** Every question with what was said to it. */
export function questionsSheet(view: ReportView): Table {
  const { t, report } = view;
  const { displayBase: base } = report.questionnaire;
  const names = ['dimension', 'group', 'question', 'answer', 'value', 'counts', 'comment', 'evidence', 'id'] as const;
  return table(
    [28, 20, 56, 56, 10, 14, 44, 32, 24],
    [
      heads(names.map((name) => t(`exports.columns.${name}`))),
      ...answerGroups(view).flatMap(({ title, lines }) =>
        lines.map(({ id, question, answer, sign, comment, link, groups }) => {
          const state = report.states.get(id);
          const value =
            state?.is === 'applicable' && sign.is !== 'notAsked' ? (state.gateValue ?? state.scoreValue) : null;
          return [
            text(title),
            text(groups.map((group) => group.title).join(' › ')),
            text(question),
            text(answer),
            figure(value === null ? null : value + base, '0.00'),
            text(signText(sign, view)),
            text(comment),
            text(link),
            text(id),
          ];
        }),
      ),
    ],
  );
}

/** The plan, one step a line. */
export function planSheet(view: ReportView): Table {
  const { t, report } = view;
  const { displayBase: base } = report.questionnaire;
  const first = ['horizon', 'step', 'dimension', 'toPhase', 'effort', 'gain'] as const;
  const names = [...first, ...(['why', 'how', 'after', 'notes', 'key'] as const)];
  return table(
    [14, 48, 28, 8, 8, 8, 48, 56, 32, 20, 24],
    [
      heads(names.map((name) => t(`exports.columns.${name}`))),
      ...planTable(view).map((row) => [
        text(row.horizonTitle),
        text(row.title),
        text(row.dimension),
        figure(row.phase === null ? null : row.phase + base, '0'),
        figure(row.effort, '0'),
        figure(row.gain, '0.00'),
        text(row.why),
        text(row.how),
        text(row.after.join('\n')),
        text(row.tags.join('\n')),
        text(row.key),
      ]),
    ],
  );
}

function table(widths: readonly number[], rows: readonly Row[]): Table {
  return { stickyRowsCount: 1, columns: widths.map((width) => ({ width })), data: fitRows(rows, widths) };
}
