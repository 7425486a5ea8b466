import type { Node, Question, Reference } from '#core/questionnaire/questionnaire.ts';
import { askedBy } from '#core/questionnaire/walk.ts';
import { sectionsOf } from '#core/response/sections.ts';
import type { QuestionState } from '#core/scoring/result.ts';
import { wholePhase } from '#core/scoring/tolerance.ts';
import { chosenOptions, type OptionWords } from '#core/text/chosen-options.ts';
import { criterionShare } from '#core/text/criterion-share.ts';
import type { ReportAnswer } from '../report.ts';
import type { ReportView } from '../report-view.ts';
import { answerText } from './answer-text.ts';

/** The sign beside an answer: a phase, or one of the five ways to have none. */
export type AnswerSign =
  | { readonly is: 'value'; readonly phase: number; readonly text: string }
  /** A criterion; `phase` colours it. */
  | { readonly is: 'met' | 'part'; readonly phase: number; readonly text: string }
  | { readonly is: 'notApplicable'; readonly text: string }
  | { readonly is: 'unknown' | 'absent' | 'notAsked' | 'notScored' };

/** A question with what was said to it. */
export interface AnswerLine {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly sign: AnswerSign;
  /** What the questionnaire says about the chosen options. */
  readonly options: readonly OptionWords[];
  readonly references: readonly Reference[];
  readonly tags: readonly string[];
  readonly comment: string;
  readonly link: string;
  /** The groups inside its dimension that it stands in, from the outermost. */
  readonly groups: readonly Node[];
}

/** A dimension with its questions, also those that an answer made needless. */
export interface AnswerGroup {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly AnswerLine[];
}

const nothing: ReportAnswer = { answer: null, comment: '', link: '' };

/** Every answer as text, by dimension, in the order of the questionnaire. */
export function answerGroups(view: ReportView): readonly AnswerGroup[] {
  const { questionnaire, profile, answers } = view.report;
  return sectionsOf(questionnaire, askedBy(questionnaire, profile), answers).map(({ dimension, questions }) => {
    const groups = groupsIn(dimension, []);
    return {
      id: dimension.id,
      title: dimension.title,
      lines: questions.map((question) => ({ ...lineOf(question, view), groups: groups.get(question.id) ?? [] })),
    };
  });
}

/** The groups that open with a line: those it stands in and the one before it does not. */
export function openedGroups({ groups }: AnswerLine, before: AnswerLine | undefined): readonly Node[] {
  return groups.filter(({ id }) => !before?.groups.some((group) => group.id === id));
}

/** By the id of a question, what it stands in below the node. */
function groupsIn({ children }: Node, above: readonly Node[]): ReadonlyMap<string, readonly Node[]> {
  return new Map(
    children.flatMap((child): (readonly [string, readonly Node[]])[] =>
      child.kind === 'question' ? [[child.id, above]] : [...groupsIn(child, [...above, child])],
    ),
  );
}

function lineOf(question: Question, view: ReportView): Omit<AnswerLine, 'groups'> {
  const { asked, answers, states } = view.report;
  const { id, text, references = [], tags = [] } = question;
  // What was said before the question was hidden counts for nothing, so it is not repeated here.
  const isAsked = asked.has(id);
  const { answer, comment, link } = (isAsked ? answers.get(id) : undefined) ?? nothing;
  const sign: AnswerSign = answer === null ? { is: 'absent' } : signOf(answer.kind, question, states.get(id), view);
  return {
    id,
    question: text,
    answer: isAsked ? answerText(question, answer, view) : view.t('report.answer.notAsked'),
    sign: isAsked ? sign : { is: 'notAsked' },
    options: chosenOptions(question, answer),
    references,
    tags,
    comment,
    link,
  };
}

function signOf(
  kind: string,
  question: Question,
  state: QuestionState | undefined,
  { report, titles, t, format }: ReportView,
): AnswerSign {
  if (kind === 'unknown') return { is: 'unknown' };
  if (kind === 'notApplicable' || state?.is === 'notApplicable') {
    return { is: 'notApplicable', text: t('report.sign.notApplicable') };
  }
  if (state?.is !== 'applicable') return { is: 'notScored' };
  const value = state.gateValue ?? state.scoreValue;
  if (value === null) return { is: 'notScored' };
  const criterion = criterionShare(question, value, report.result.lastPhase);
  if (criterion === null) return { is: 'value', phase: wholePhase(value), text: titles.value(value) };
  const { share, phase, isMet } = criterion;
  return isMet ? { is: 'met', phase, text: '✓' } : { is: 'part', phase, text: format.number(share, 'percent') };
}
