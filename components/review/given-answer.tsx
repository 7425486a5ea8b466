import { useFormatter, useTranslations } from 'next-intl';
import type { AnswerWords } from '#core/text/answer-words.ts';

/** What was said to a question, in short: a long text of one's own is cut on the screen, never on paper. */
export function GivenAnswer({ words }: { readonly words: AnswerWords }) {
  const t = useTranslations('report.answer');
  const criterion = useTranslations('survey.criterion');
  const format = useFormatter();
  switch (words.is) {
    case 'absent':
    case 'unknown':
    case 'none':
      return t(words.is);
    case 'notApplicable':
      return t('notApplicable', { reason: words.reason });
    case 'criterion':
      return criterion(words.option);
    case 'said':
      return <span className="line-clamp-3 whitespace-pre-line print:line-clamp-none">{words.parts.join(' · ')}</span>;
    case 'between':
      return t('between', { lower: words.lower, upper: words.upper });
    case 'practices':
      return (
        <>
          {words.done.length === 0 ? t('none') : words.done.join(' · ')}
          {words.left.length === 0 ? null : (
            <span className="block">{t('practicesLeft', { practices: words.left.join(' · ') })}</span>
          )}
        </>
      );
    case 'number':
      return t('number', { number: format.number(words.number, { maximumFractionDigits: 6 }), unit: words.unit });
  }
}
