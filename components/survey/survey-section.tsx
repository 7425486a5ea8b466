import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { Paragraphs } from '#components/ui/paragraphs.tsx';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import { questionsIn } from '#core/questionnaire/walk.ts';
import type { LiveConditions } from '#core/response/live-conditions.ts';
import { goField, leaving, versionField } from '#core/response/section-form.ts';
import type { AnswerSection } from '#core/response/sections.ts';
import type { Shown } from '#core/response/shown-of.ts';
import { langWithin } from '#core/text/languages.ts';
import { AnswerBar } from './answer-bar.tsx';
import type { AnswerFormOptions } from './answer-form-options.ts';
import { cssVariables } from './css-variables.ts';
import { formId, GoButton } from './go-button.tsx';
import { KeyHint } from './key-hint.tsx';
import { LanguageList, type Languages } from './language-list.tsx';
import type { PhaseNames } from './phase-names.ts';
import { QuestionField } from './question-field.tsx';
import { type Refusals, refusalOf } from './refusals.ts';
import { nothingKept, type SavedAnswers } from './saved-answers.ts';
import { SectionBody } from './section-body.tsx';
import { SectionFoot } from './section-foot.tsx';
import { SectionList } from './section-list.tsx';
import { alwaysAsking, sectionSums } from './section-sums.ts';
import './survey.css';

/** With more of them on a page, the browser lays out only those in sight. */
const manyQuestions = 40;

interface SurveySectionProps {
  readonly token: string;
  /** Id of the assessment. */
  readonly assessment: string;
  /** Content hash of the version of the questionnaire. */
  readonly questionnaire: string;
  /** For who sends the page: the name of a page that many assessments share; null for one of its own. */
  readonly shared: string | null;
  readonly about: string;
  /** Who can read and change the answers. */
  readonly who: string;
  readonly phases: PhaseNames;
  readonly languages: Languages;
  /** With those that have nothing to ask yet. */
  readonly sections: readonly AnswerSection[];
  readonly section: AnswerSection;
  /** Ids of the questions that are asked, or would be with other answers. */
  readonly selected: ReadonlySet<string>;
  readonly shown: Shown;
  /** Null where nothing waits for an answer. */
  readonly conditions: LiveConditions | null;
  readonly answers: SavedAnswers;
  /** Null: nothing was refused. */
  readonly refusals: Refusals | null;
}

/** One section of the questionnaire as one form, complete without script; `answering.ts` brings it to life. */
export async function SurveySection({ token, sections, section, phases, answers, ...rest }: SurveySectionProps) {
  const { shown, conditions, refusals } = rest;
  const t = await getTranslations('survey');
  const { dimension, questions, first } = section;
  const { place, asked, answered } = sectionSums(sections, section);
  const messages = (await getMessages()).survey;
  // Decoration that the radio's own state says to a screen reader: as CSS strings, once instead of at every statement.
  const spoken = { choose: JSON.stringify(t('choose')), chosen: JSON.stringify(t('chosen')) };
  const all = questionsIn(dimension);
  const refused = {
    known: messages.live.problems,
    problem: t('refused.problem'),
    conflict: t('refused.conflict'),
  };
  const locale = await getLocale();
  const said = langWithin(rest.languages.current, locale);
  const field = (question: Question, compact: boolean) => (
    <QuestionField
      key={question.id}
      question={question}
      number={first + questions.indexOf(question)}
      asked={asked}
      isHidden={!shown.questions.has(question.id)}
      compact={compact}
      phases={phases}
      {...said}
      kept={answers.get(question.id) ?? nothingKept}
      problem={refusalOf(refusals, question.id, refused)}
      typed={refusals?.rejected.get(question.id)?.fields ?? {}}
    />
  );
  const numbering = { question: messages.number.question, section: messages.section, place: messages.place };
  const options: AnswerFormOptions = {
    assessment: rest.assessment,
    token,
    questionnaire: rest.questionnaire,
    locale,
    section: dimension.id,
    answeredElsewhere: answered - section.answered,
    askedElsewhere: asked - questions.length,
    words: messages.live,
    ...(conditions && { conditions: { ...conditions, numbering, news: messages.asked } }),
  };
  return (
    <div
      id="survey"
      className="survey"
      data-phases={phases.titles.length}
      data-long={all.length > manyQuestions ? '' : undefined}
      data-shared={rest.shared ?? undefined}
      data-options={JSON.stringify(options)}
      style={cssVariables(spoken)}
    >
      {/* The first button of a form is the one that Enter in a text field presses: it must stay on this page. */}
      <button type="submit" form={formId} name={goField} value={dimension.id} hidden />
      <AnswerBar
        about={rest.about}
        sections={sections}
        languages={rest.languages}
        section={section}
        place={place}
        answered={answered}
        asked={asked}
      />
      <div className="lay">
        <aside className="rail wide">
          <LanguageList {...rest.languages} section={dimension.id} />
          <SectionList sections={sections} current={dimension.id} />
        </aside>
        <main id="main" tabIndex={-1}>
          <p className="place wide" data-place="section">
            {t('section', place)}
          </p>
          {section.above.length === 0 ? null : (
            <p className="place" {...said}>
              {section.above.join(' › ')}
            </p>
          )}
          <h1 {...said}>{dimension.title}</h1>
          {dimension.description === '' ? null : <Paragraphs className="lead" {...said} text={dimension.description} />}
          <p className={dimension.description === '' ? 'lead' : 'rule'}>
            {t(all.some(({ type }) => type === 'phase' || type === 'choice') ? 'lead' : 'leadPlain')}
          </p>
          <KeyHint questions={all} />
          <p className="unscripted rule">{t('unscripted')}</p>
          {refusals?.gone ? (
            <p className="problem" role="alert">
              {t('refused.gone', { count: refusals.gone })}
            </p>
          ) : null}
          <form
            id={formId}
            method="post"
            action={`/api/assessments/${token}/sections/${dimension.id}`}
            autoComplete="off"
            noValidate
          >
            <input type="hidden" name={versionField} value={rest.questionnaire} />
            <SectionBody node={dimension} selected={rest.selected} shown={shown} field={field} />
            <SectionFoot sections={sections} section={section} always={alwaysAsking(sections, conditions)} />
          </form>
          <p className="who">
            {rest.who} <GoButton to={leaving.settings}>{t('elsewhere')}</GoButton>
          </p>
          {conditions ? <p className="sr-only" role="status" data-asked-news="" /> : null}
        </main>
      </div>
    </div>
  );
}
