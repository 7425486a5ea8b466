import { useTranslations } from 'next-intl';
import type { NumberQuestion } from '#core/questionnaire/questionnaire.ts';
import { fieldsOf } from '#core/response/section-form.ts';
import type { FieldValues } from './field-values.ts';

interface NumberInputProps {
  readonly question: NumberQuestion;
  readonly values: FieldValues;
}

/** A number as text: browsers' number fields hide what they do not understand. */
export function NumberInput({ question, values }: NumberInputProps) {
  const t = useTranslations('survey');
  const { number } = fieldsOf(question);
  const from = question.bands.at(0)?.from ?? Number.NEGATIVE_INFINITY;
  const to = question.bands.at(-1)?.to ?? Number.POSITIVE_INFINITY;
  const { max } = question;
  const range = `${Number.isFinite(from) ? 'from' : ''}${Number.isFinite(to) ? 'To' : ''}`;
  return (
    <div className="number">
      <label>
        <span className="lab">{t('number.label')}</span>
        <input
          type="text"
          className="control"
          inputMode="decimal"
          placeholder=" "
          name={number}
          defaultValue={values.text(number)}
          aria-describedby={`h-${question.id}`}
        />
      </label>
      <span className="unit">{question.unit}</span>
      <span id={`h-${question.id}`} className="hint">
        {max !== undefined ? t(Number.isFinite(from) ? 'number.within' : 'number.atMost', { from, max }) : null}
        {max === undefined && range === 'fromTo' ? t('number.between', { from, to }) : null}
        {max === undefined && range === 'from' ? t('number.from', { from }) : null}
        {max === undefined && range === 'To' ? t('number.to', { to }) : null}
      </span>
    </div>
  );
}
