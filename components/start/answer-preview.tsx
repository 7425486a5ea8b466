import { useTranslations } from 'next-intl';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import { PreviewList } from './preview-list.tsx';

/** What can be answered, by type of question. */
export function AnswerPreview({
  question,
  displayBase,
}: {
  readonly question: Question;
  readonly displayBase: number;
}) {
  const t = useTranslations('start.questions');
  const survey = useTranslations('survey');
  switch (question.type) {
    case 'phase':
      return (
        <>
          <PreviewList
            entries={question.statements.map(({ phase, text }) => ({ id: String(phase), phase, text }))}
            displayBase={displayBase}
          />
          {question.between ? <p className="mt-1 text-small text-ink-3">{t('between')}</p> : null}
        </>
      );
    case 'scale':
      return <PreviewList entries={question.points.map(({ title }) => ({ id: title, text: title }))} />;
    case 'criterion':
      return (
        <PreviewList
          entries={question.options.map((option) => ({
            id: option.id,
            text: option.title ?? survey(`criterion.${option.id}`),
            more: option.description,
          }))}
        />
      );
    case 'choice':
      return (
        <PreviewList
          entries={question.options.map(({ id, title, description }) => ({ id, text: title, more: description }))}
        />
      );
    case 'multi':
      return (
        <PreviewList
          entries={[
            ...question.options.map(({ id, title, description }) => ({ id, text: title, more: description })),
            { id: '', text: t('none') },
          ]}
        />
      );
    case 'practices':
      return (
        <PreviewList
          entries={question.practices.map(({ id, title, phase }) => ({
            id,
            text: title,
            note: t('phaseOf', { phase: phase + displayBase }),
          }))}
        />
      );
    case 'number':
      return <p className="mt-2">{t('number', { unit: question.unit })}</p>;
    case 'text':
      return <p className="mt-2">{t('text')}</p>;
  }
}
