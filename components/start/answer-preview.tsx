import { useTranslations } from 'next-intl';
import type { ReactElement } from 'react';
import { Sentence } from '#components/ui/sentence.tsx';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import { quoted } from '#core/text/lang-of.ts';
import { PreviewList } from './preview-list.tsx';

interface AnswerPreviewProps {
  readonly question: Question;
  readonly displayBase: number;
  readonly langOf: LangOf;
}

/** What can be answered, by type of question. */
export function AnswerPreview({ question, displayBase, langOf }: AnswerPreviewProps): ReactElement {
  const t = useTranslations('start.questions');
  const survey = useTranslations('survey');
  switch (question.type) {
    case 'phase':
      return (
        <>
          <PreviewList
            langOf={langOf}
            entries={question.statements.map(({ phase, text }) => ({ id: String(phase), phase, text }))}
            displayBase={displayBase}
          />
          {question.between ? <p className="mt-1 text-small text-ink-3">{t('between')}</p> : null}
        </>
      );
    case 'scale':
      return <PreviewList langOf={langOf} entries={question.points.map(({ title }) => ({ id: title, text: title }))} />;
    case 'criterion':
      return (
        <PreviewList
          langOf={langOf}
          entries={question.options.map((option) => ({
            id: option.id,
            text: option.title ?? survey(`criterion.${option.id}`),
            isOurs: option.title === undefined,
            more: option.description,
          }))}
        />
      );
    case 'choice':
      return (
        <PreviewList
          langOf={langOf}
          entries={question.options.map(({ id, title, description }) => ({ id, text: title, more: description }))}
        />
      );
    case 'multi':
      return (
        <PreviewList
          langOf={langOf}
          entries={[
            ...question.options.map(({ id, title, description }) => ({ id, text: title, more: description })),
            { id: '', text: t('none'), isOurs: true },
          ]}
        />
      );
    case 'practices':
      return (
        <PreviewList
          langOf={langOf}
          entries={question.practices.map(({ id, title, phase }) => ({
            id,
            text: title,
            note: t('phaseOf', { phase: phase + displayBase }),
          }))}
        />
      );
    case 'number':
      return (
        <p className="mt-2">
          <Sentence langOf={langOf}>{t('number', { unit: quoted(question.unit) })}</Sentence>
        </p>
      );
    case 'text':
      return <p className="mt-2">{t('text')}</p>;
  }
}
