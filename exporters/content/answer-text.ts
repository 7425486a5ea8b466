import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { answerWords } from '#core/text/answer-words.ts';
import type { ReportView } from '../report-view.ts';

/** What was said to a question, in the words of the question. Throws on an answer that is not of its kind. */
export function answerText(question: Question, answer: Answer | null, { t, format }: ReportView): string {
  const words = answerWords(question, answer);
  switch (words.is) {
    case 'absent':
    case 'unknown':
    case 'none':
      return t(`report.answer.${words.is}`);
    case 'notApplicable':
      return t('report.answer.notApplicable', { reason: words.reason });
    case 'criterion':
      return t(`survey.criterion.${words.option}`);
    case 'said':
      return words.parts.join(' · ');
    case 'between':
      return t('report.answer.between', { lower: words.lower, upper: words.upper });
    case 'practices': {
      const left = words.left.join(' · ');
      return [
        words.done.length === 0 ? t('report.answer.none') : words.done.join(' · '),
        ...(left === '' ? [] : [t('report.answer.practicesLeft', { practices: left })]),
      ].join('\n');
    }
    case 'number':
      return t('report.answer.number', {
        number: format.number(words.number, { maximumFractionDigits: 6 }),
        unit: words.unit,
      });
  }
}
