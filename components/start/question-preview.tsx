import { useTranslations } from 'next-intl';
import { Paragraphs } from '#components/ui/paragraphs.tsx';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import { AnswerPreview } from './answer-preview.tsx';

interface QuestionPreviewProps {
  readonly question: Question;
  /** Its place in the whole questionnaire, from 1. */
  readonly number: number;
  readonly displayBase: number;
  readonly langOf: LangOf;
}

/** A question to read, not to answer. */
export function QuestionPreview({ question, number, displayBase, langOf }: QuestionPreviewProps) {
  const t = useTranslations('start.questions');
  return (
    <li className="break-inside-avoid">
      <p className="text-small text-ink-3">{t('of', { number })}</p>
      <h3 className="max-w-[66ch] text-question" lang={langOf(question.text)}>
        {question.text}
      </h3>
      {question.help ? (
        <Paragraphs className="max-w-[66ch] text-ink-2" lang={langOf(question.help)} text={question.help} />
      ) : null}
      {question.scope ? (
        <Paragraphs
          className="max-w-[66ch] text-small text-ink-2"
          lang={langOf(question.scope)}
          text={question.scope}
        />
      ) : null}
      {question.showIf === undefined ? null : <p className="text-small text-ink-3">{t('depends')}</p>}
      <AnswerPreview question={question} displayBase={displayBase} langOf={langOf} />
      {question.scored ? null : <p className="mt-1 text-small text-ink-3">{t('notScored')}</p>}
    </li>
  );
}
