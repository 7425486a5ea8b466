import { useFormatter, useTranslations } from 'next-intl';
import { Sentence } from '#components/ui/sentence.tsx';
import type { AnswerWords } from '#core/text/answer-words.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import { quoted } from '#core/text/lang-of.ts';

interface GivenAnswerProps {
  readonly words: AnswerWords;
  readonly langOf: LangOf;
}

/** What was said to a question, in short: a long text of one's own is cut on the screen, never on paper. */
export function GivenAnswer({ words, langOf }: GivenAnswerProps) {
  const t = useTranslations('report.answer');
  const criterion = useTranslations('survey.criterion');
  const format = useFormatter();
  const sentence = (text: string) => <Sentence langOf={langOf}>{text}</Sentence>;
  const list = (texts: readonly string[]) => texts.map(quoted).join(' · ');
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
      return (
        <span className="line-clamp-3 whitespace-pre-line print:line-clamp-none">{sentence(list(words.parts))}</span>
      );
    case 'between':
      return sentence(t('between', { lower: quoted(words.lower), upper: quoted(words.upper) }));
    case 'practices':
      return (
        <>
          {words.done.length === 0 ? t('none') : sentence(list(words.done))}
          {words.left.length === 0 ? null : (
            <span className="block">{sentence(t('practicesLeft', { practices: list(words.left) }))}</span>
          )}
        </>
      );
    case 'number':
      return sentence(
        t('number', {
          number: format.number(words.number, { maximumFractionDigits: 6 }),
          unit: quoted(words.unit),
        }),
      );
  }
}
