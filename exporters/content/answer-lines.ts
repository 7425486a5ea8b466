import { sectionsOf } from '#core/response/sections.ts';
import type { QuestionState } from '#core/scoring/result.ts';
import { wholePhase } from '#core/scoring/tolerance.ts';
import type { ReportAnswer } from '../report.ts';
import type { ReportView } from '../report-view.ts';
import { answerText } from './answer-text.ts';

/** The sign beside an answer: a phase, or one of the four ways to have none. */
export type AnswerSign =
  | { readonly is: 'value'; readonly phase: number; readonly text: string }
  | { readonly is: 'notApplicable'; readonly text: string }
  | { readonly is: 'unknown' | 'absent' | 'notScored' };

/** A question with what was said to it. */
export interface AnswerLine {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly sign: AnswerSign;
  readonly comment: string;
  readonly link: string;
}

/** A dimension with the questions of it that were asked. */
export interface AnswerGroup {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly AnswerLine[];
}

const nothing: ReportAnswer = { answer: null, comment: '', link: '' };

/** Every answer as text, by dimension, in the order of the questionnaire. */
export function answerGroups(view: ReportView): readonly AnswerGroup[] {
  const { questionnaire, asked, answers, states } = view.report;
  return sectionsOf(questionnaire, asked, answers).map(({ dimension, questions }) => ({
    id: dimension.id,
    title: dimension.title,
    lines: questions.map((question) => {
      const { answer, comment, link } = answers.get(question.id) ?? nothing;
      return {
        id: question.id,
        question: question.text,
        answer: answerText(question, answer, view),
        sign: answer === null ? { is: 'absent' } : signOf(answer.kind, states.get(question.id), view),
        comment,
        link,
      };
    }),
  }));
}

function signOf(kind: string, state: QuestionState | undefined, { titles, t }: ReportView): AnswerSign {
  if (kind === 'unknown') return { is: 'unknown' };
  if (kind === 'notApplicable' || state?.is === 'notApplicable') {
    return { is: 'notApplicable', text: t('report.sign.notApplicable') };
  }
  if (state?.is !== 'applicable') return { is: 'notScored' };
  const value = state.gateValue ?? state.scoreValue;
  if (value === null) return { is: 'notScored' };
  return { is: 'value', phase: wholePhase(value), text: titles.value(value) };
}
