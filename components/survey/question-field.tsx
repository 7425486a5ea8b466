import { useTranslations } from 'next-intl';
import { Paragraphs } from '#components/ui/paragraphs.tsx';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import { LONGEST_REASON } from '#core/response/answer-limits.ts';
import { encodeShown } from '#core/response/encode-answer.ts';
import { optionMeaning } from '#core/response/meant-answer.ts';
import { fieldsOf } from '#core/response/section-form.ts';
import { AnswerControls } from './answer-controls.tsx';
import { fieldValues, type TypedFields } from './field-values.ts';
import { MoreAbout } from './more-about.tsx';
import { OtherAnswers } from './other-answers.tsx';
import type { Kept } from './outbox.ts';
import type { PhaseNames } from './phase-names.ts';

interface QuestionFieldProps {
  readonly question: Question;
  /** From 1, among all that are asked. */
  readonly number: number;
  readonly asked: number;
  /** Waits for an answer, so it stands here only to be shown at once. */
  readonly isHidden: boolean;
  /** A line of a list of criteria. */
  readonly compact: boolean;
  readonly phases: PhaseNames;
  readonly kept: Kept;
  /** Of the questionnaire's texts; absent where the page is in the same language. */
  readonly lang?: string;
  /** What came of sending the form without script: what stands in the way, and what was typed. */
  readonly problem: string | null;
  readonly typed: TypedFields;
}

/** One question with everything that can be said to it, as native controls in a fieldset. */
export function QuestionField({
  question,
  number,
  asked,
  isHidden,
  compact,
  phases,
  kept,
  lang,
  ...rest
}: QuestionFieldProps) {
  const { problem, typed } = rest;
  const t = useTranslations('survey');
  const { id } = question;
  const names = fieldsOf(question);
  const values = fieldValues(question, kept, typed);
  const comment = values.text(names.comment);
  const link = values.text(names.link);
  // An option that stands for "does not apply" says why.
  const reason = optionMeaning(question, 'notApplicable');
  const controls = (
    <>
      <MoreAbout title={question.text} {...question} />
      <AnswerControls question={question} phases={phases} values={values} />
    </>
  );
  return (
    <fieldset
      id={`q-${id}`}
      className={compact ? 'q line' : 'q'}
      data-question={id}
      data-type={question.type}
      hidden={isHidden}
    >
      <legend>
        <span className="nr">
          <span data-nr="">{t('number.question', { number, asked })}</span>
          {question.required ? ` · ${t('required')}` : ''}
        </span>
        {lang === undefined ? question.text : <span lang={lang}>{question.text}</span>}
      </legend>
      {question.help === '' ? null : <Paragraphs className="help" lang={lang} text={question.help} />}
      {lang === undefined ? (
        controls
      ) : (
        <div className="contents" lang={lang}>
          {controls}
        </div>
      )}
      <div data-news="" role="alert">
        {problem === null ? null : <p className="problem">{problem}</p>}
      </div>
      <OtherAnswers question={question} values={values}>
        {question.allowComment ? (
          <details open={comment + link !== ''}>
            <summary>{t('comment.open')}</summary>
            <div className="sub">
              <label>
                <span className="lab">{t('comment.label')}</span>
                <textarea className="control" name={names.comment} rows={2} defaultValue={comment} />
              </label>
              <label>
                <span className="lab">{t('comment.link')}</span>
                <input
                  className="control"
                  type="text"
                  inputMode="url"
                  name={names.link}
                  defaultValue={link}
                  placeholder="https://"
                />
              </label>
              <p className="hint">{t('comment.who')}</p>
            </div>
          </details>
        ) : null}
      </OtherAnswers>
      {reason === undefined ? null : (
        <input
          type="hidden"
          name={names.reason}
          value={kept.answer?.kind === 'notApplicable' ? kept.answer.reason : reason.title}
        />
      )}
      {question.allowNotApplicable && reason === undefined ? (
        <div className="sub why">
          <label>
            <span className="lab">{t('reason.label')}</span>
            <input
              className="control"
              type="text"
              name={names.reason}
              maxLength={LONGEST_REASON}
              defaultValue={values.text(names.reason)}
            />
          </label>
          <p className="hint">{t('reason.hint')}</p>
        </div>
      ) : null}
      <input type="hidden" name={names.version} value={kept.version} />
      <input type="hidden" name={names.shown} value={encodeShown(kept)} />
    </fieldset>
  );
}
