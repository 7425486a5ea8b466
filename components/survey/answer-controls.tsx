import { useTranslations } from 'next-intl';
import type { ReactElement } from 'react';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import { LONGEST_TEXT } from '#core/response/answer-limits.ts';
import { fieldsOf, special } from '#core/response/section-form.ts';
import type { FieldValues } from './field-values.ts';
import { NumberInput } from './number-input.tsx';
import { type OptionCard, OptionCards } from './option-cards.tsx';
import { PhaseLadder } from './phase-ladder.tsx';
import type { PhaseNames } from './phase-names.ts';
import { PracticeList } from './practice-list.tsx';

interface AnswerControlsProps {
  readonly question: Question;
  readonly phases: PhaseNames;
  readonly values: FieldValues;
}

/** The native controls of a question's own kind of answer. */
export function AnswerControls({ question, phases, values }: AnswerControlsProps): ReactElement {
  const t = useTranslations('survey');
  const { choice, marks, text } = fieldsOf(question);
  switch (question.type) {
    case 'phase':
      return <PhaseLadder question={question} phases={phases} values={values} />;
    case 'scale': {
      const points = question.points.map(({ title }, index) => ({
        value: String(index),
        title,
        checked: values.has(choice, String(index)),
      }));
      return <OptionCards type="radio" name={choice} options={points} inline />;
    }
    case 'choice': {
      const options = question.options.map(({ id, means, ...option }): OptionCard => {
        const value = means ? special[means] : id;
        return { ...option, value, checked: values.has(choice, value) };
      });
      return <OptionCards type="radio" name={choice} options={options} />;
    }
    case 'criterion': {
      const options = question.options.map((option) => ({
        value: option.id,
        title: option.title ?? t(`criterion.${option.id}`),
        description: option.description,
        links: option.links,
        checked: values.has(choice, option.id),
      }));
      return <OptionCards type="radio" name={choice} options={options} inline />;
    }
    case 'multi': {
      const options = question.options.map(({ id, means, ...option }): OptionCard => {
        if (means === undefined) return { ...option, value: id, checked: values.has(marks, id) };
        const value = special[means];
        return { ...option, value, special: choice, checked: values.has(choice, value) };
      });
      return <OptionCards type="checkbox" name={marks} options={options} />;
    }
    case 'practices':
      return <PracticeList question={question} values={values} />;
    case 'number':
      return <NumberInput question={question} values={values} />;
    case 'text':
      return (
        <label className="words">
          <span className="lab">{t('text')}</span>
          <textarea
            className="control"
            name={text}
            placeholder=" "
            rows={4}
            maxLength={LONGEST_TEXT}
            defaultValue={values.text(text)}
          />
        </label>
      );
  }
}
