import { useTranslations } from 'next-intl';
import type { PracticesQuestion } from '#core/questionnaire/questionnaire.ts';
import { fieldsOf } from '#core/response/section-form.ts';
import { ChoiceKey } from './choice-key.tsx';
import type { FieldValues } from './field-values.ts';

interface PracticeListProps {
  readonly question: PracticesQuestion;
  readonly values: FieldValues;
}

/** Each practice: done, or not applicable where that is allowed, or neither. Their phases are not shown: they would tempt. */
export function PracticeList({ question, values }: PracticeListProps) {
  const t = useTranslations('survey');
  const { marks, notApplicable } = fieldsOf(question);
  return (
    <ul className="practices">
      {question.practices.map(({ id, title }, index) => (
        <li key={id}>
          <label className="opt">
            <input type="checkbox" name={marks} value={id} defaultChecked={values.has(marks, id)} data-key="" />
            <span className="tx">{title}</span>
            <ChoiceKey index={index} />
          </label>
          {question.allowNotApplicable ? (
            <label className="pill">
              <input
                type="checkbox"
                name={notApplicable}
                value={id}
                defaultChecked={values.has(notApplicable, id)}
                aria-label={t('practiceNotApplicable', { practice: title })}
                data-say={t('practiceNotApplicable', { practice: title })}
              />
              <span className="tx">{t('notApplicableShort')}</span>
            </label>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
