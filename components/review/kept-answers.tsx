import { useTranslations } from 'next-intl';
import { Said } from '#components/ui/said.tsx';
import { Unfold } from '#components/ui/unfold.tsx';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from '#core/response/answer.ts';
import { answerWords } from '#core/text/answer-words.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import { ofAnswer } from './answer-language.ts';
import { GivenAnswer } from './given-answer.tsx';

/** An answer to a question that other answers have hidden since. */
export interface KeptAnswer {
  readonly question: Question;
  readonly answer: Answer;
}

interface KeptAnswersProps {
  readonly kept: readonly KeptAnswer[];
  readonly langOf: LangOf;
}

/** What was said to questions that are not asked any more: kept, should they be asked again, and not scored. */
export function KeptAnswers({ kept, langOf }: KeptAnswersProps) {
  const t = useTranslations('review');
  if (kept.length === 0) return null;
  return (
    <div className="mt-6">
      <Unfold summary={t('kept', { count: kept.length })} printed>
        <p className="max-w-[66ch] text-small text-ink-2">{t('keptText')}</p>
        <ul className="mt-1 grid gap-1">
          {kept.map(({ question, answer }) => (
            <li
              key={question.id}
              className="grid items-start gap-x-8 gap-y-0.5 border-t border-line py-2 md:grid-cols-2"
            >
              <div>
                <Said langOf={langOf}>{question.text}</Said>
              </div>
              <div className="text-small text-ink-2">
                <GivenAnswer words={answerWords(question, answer)} langOf={ofAnswer(question, langOf)} />
              </div>
            </li>
          ))}
        </ul>
      </Unfold>
    </div>
  );
}
