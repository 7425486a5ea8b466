import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import { fieldsOf, special } from '#core/response/section-form.ts';
import type { FieldValues } from './field-values.ts';
import { offersOther } from './offers-other.ts';

interface OtherAnswersProps {
  readonly question: Question;
  readonly values: FieldValues;
  /** At the end of the row. */
  readonly children: ReactNode;
}

/** What can be said to any question, below its own answers, and the way back to no answer. */
export function OtherAnswers({ question, values, children }: OtherAnswersProps) {
  const t = useTranslations('survey');
  const { choice } = fieldsOf(question);
  const { type } = question;
  const others = [
    { value: special.none, text: t('none'), key: '', isOffered: type === 'multi' || type === 'practices' },
    { value: special.unknown, text: t('unknown'), key: 'D', isOffered: offersOther(question, 'unknown') },
    {
      value: special.notApplicable,
      text: t('notApplicable'),
      key: 'N',
      isOffered: offersOther(question, 'notApplicable'),
    },
  ];
  return (
    <div className="alt">
      {others
        .filter(({ isOffered }) => isOffered)
        .map(({ value, text, key }) => (
          <label key={value} className="pill">
            <input type="radio" name={choice} value={value} defaultChecked={values.has(choice, value)} />
            <span className="tx">{text}</span>
            {key === '' ? null : (
              <span className="key" aria-hidden="true">
                {key}
              </span>
            )}
          </label>
        ))}
      {/* Without script a chosen radio cannot be taken back: then, and only then, this one is shown. */}
      <label className="pill unscripted">
        <input type="radio" name={choice} value={special.clear} />
        <span className="tx">{t('clear')}</span>
      </label>
      <button type="button" className="clear" data-clear="">
        {t('clear')}
      </button>
      {children}
    </div>
  );
}
