import { useTranslations } from 'next-intl';
import { Paragraphs } from '#components/ui/paragraphs.tsx';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import { AnswerPreview } from './answer-preview.tsx';

interface QuestionPreviewProps {
  readonly question: Question;
  /** Its place in the whole questionnaire, from 1. */
  readonly number: number;
  /** Of its heading. */
  readonly level: 3 | 4 | 5;
  readonly displayBase: number;
  readonly langOf: LangOf;
}

/** A question to read, not to answer. */
export function QuestionPreview({ question, number, level, displayBase, langOf }: QuestionPreviewProps) {
  const Heading = `h${level}` as const;
  const t = useTranslations('start.questions');
  return (
    <li className="break-inside-avoid">
      <p className="text-small text-ink-3">{t('of', { number })}</p>
      <Heading className="max-w-[66ch] text-question font-[640]" lang={langOf(question.text)}>
        {question.text}
      </Heading>
      {question.help ? (
        <Paragraphs className="mt-1.5 max-w-[66ch] text-ink-2" lang={langOf(question.help)} text={question.help} />
      ) : null}
      {question.scope ? (
        <Paragraphs
          className="mt-1.5 max-w-[66ch] text-small text-ink-2"
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
