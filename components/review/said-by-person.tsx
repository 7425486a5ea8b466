import { useTranslations } from 'next-intl';
import { Said } from '#components/ui/said.tsx';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { answerWords } from '#core/text/answer-words.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import { ofAnswer } from './answer-language.ts';
import { GivenAnswer } from './given-answer.tsx';

interface SaidByPersonProps {
  readonly answers: readonly {
    readonly question: Question;
    readonly answer: Answer | null;
    readonly comment: string;
  }[];
  readonly langOf: LangOf;
}

/** Every question that somebody was asked, with what they said and wrote. */
export function SaidByPerson({ answers, langOf }: SaidByPersonProps) {
  const t = useTranslations('review');
  return (
    <ol className="border-t border-line">
      {answers.map(({ question, answer, comment }) => (
        <li key={question.id} className="grid items-start gap-x-8 gap-y-0.5 border-b border-line py-2.5 md:grid-cols-2">
          <p>
            <Said langOf={langOf}>{question.text}</Said>
          </p>
          <div className="text-ink-2">
            <GivenAnswer words={answerWords(question, answer)} langOf={ofAnswer(question, langOf)} />
            {comment === '' ? null : (
              <p className="mt-1 border-l-2 border-line pl-3.5 whitespace-pre-line break-words">
                <span className="sr-only">{t('comment')}: </span>
                {comment}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
