import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import type { ReportView } from '../report-view.ts';

/** What was said to a question, in the words of the question. Throws on an answer that is not of its kind. */
export function answerText(question: Question, answer: Answer | null, { t, format }: ReportView): string {
  if (answer === null) return t('report.answer.absent');
  if (answer.kind === 'unknown') return t('report.answer.unknown');
  if (answer.kind === 'notApplicable') return t('report.answer.notApplicable', { reason: answer.reason });
  const chosen = (all: readonly { readonly id: string; readonly title: string }[], ids: readonly string[]) =>
    all.filter(({ id }) => ids.includes(id)).map(({ title }) => title);

  if (question.type === 'phase' && answer.kind === 'phase') {
    const at = question.statements.findIndex(({ phase }) => phase === Math.floor(answer.phase));
    const statement = question.statements[at]?.text ?? '';
    const above = question.statements[at + 1]?.text;
    if (Number.isInteger(answer.phase) || above === undefined) return statement;
    return t('report.answer.between', { lower: statement, upper: above });
  }
  if (question.type === 'scale' && answer.kind === 'scale') return question.points[answer.point]?.title ?? '';
  if (question.type === 'choice' && answer.kind === 'choice') {
    return format.list(chosen(question.options, [answer.option]));
  }
  if (question.type === 'criterion' && answer.kind === 'criterion') {
    const option = question.options.find(({ id }) => id === answer.option);
    return option ? (option.title ?? t(`survey.criterion.${option.id}`)) : '';
  }
  if (question.type === 'multi' && answer.kind === 'multi') {
    return answer.options.length === 0 ? t('report.answer.none') : chosen(question.options, answer.options).join(' · ');
  }
  if (question.type === 'practices' && answer.kind === 'practices') {
    const done = chosen(question.practices, answer.done).join(' · ');
    const left = chosen(question.practices, answer.notApplicable).join(' · ');
    return [
      done === '' ? t('report.answer.none') : done,
      ...(left === '' ? [] : [t('report.answer.practicesLeft', { practices: left })]),
    ].join('\n');
  }
  if (question.type === 'number' && answer.kind === 'number') {
    return t('report.answer.number', {
      number: format.number(answer.number, { maximumFractionDigits: 6 }),
      unit: question.unit,
    });
  }
  if (question.type === 'text' && answer.kind === 'text') return answer.text;
  throw new Error(`The answer to ${question.id} is a ${answer.kind}, not a ${question.type}`);
}
