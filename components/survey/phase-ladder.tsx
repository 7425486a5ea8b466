import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { PhaseQuestion } from '#core/questionnaire/questionnaire.ts';
import { fieldsOf } from '#core/response/section-form.ts';
import { cssVariables } from './css-variables.ts';
import type { FieldValues } from './field-values.ts';
import type { PhaseNames } from './phase-names.ts';

interface PhaseLadderProps {
  readonly question: PhaseQuestion;
  readonly phases: PhaseNames;
  readonly values: FieldValues;
}

/** More steps than this stand below each other at any width. */
const mostColumns = 5;
const tallest = 28;

/** The statements as steps of a stair; with "in between" a small choice at each riser. */
export function PhaseLadder({ question, phases, values }: PhaseLadderProps) {
  const t = useTranslations('survey');
  const { choice } = fieldsOf(question);
  const { statements, between } = question;
  const columns = between ? statements.length * 2 : statements.length;
  const ladder = (
    <div className={between ? 'ladder between' : 'ladder'} style={cssVariables({ n: columns })}>
      {statements.map(({ phase, text }, index) => (
        <Fragment key={phase}>
          <label
            className="rung"
            style={cssVariables({ c: `var(--p${phase})`, h: `${(tallest * (phase + 1)) / phases.titles.length}px` })}
          >
            <input
              type="radio"
              name={choice}
              value={phase}
              defaultChecked={values.has(choice, String(phase))}
              data-key=""
            />
            <span className="lab">
              {t('phase', { phase: phase + phases.displayBase, title: phases.titles[phase] ?? '' })}
            </span>
            <span className="tx">{text}</span>
            <span className="bt">
              <span className="key" aria-hidden="true">
                {t('key', { key: index + 1 })}
              </span>
            </span>
          </label>
          {between && index < statements.length - 1 ? (
            <label className="pill half" style={cssVariables({ at: 2 * (index + 1) })}>
              <input
                type="radio"
                name={choice}
                value={phase + 0.5}
                defaultChecked={values.has(choice, String(phase + 0.5))}
              />
              <span className="tx">
                {t('between', {
                  lower: phase + phases.displayBase,
                  upper: (statements[index + 1]?.phase ?? phase) + phases.displayBase,
                })}
              </span>
            </label>
          ) : null}
        </Fragment>
      ))}
    </div>
  );
  // A narrow box, in which the steps stack by themselves.
  return statements.length > mostColumns ? <div className="tall">{ladder}</div> : ladder;
}
