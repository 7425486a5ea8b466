import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { Node, Question } from '#core/questionnaire/questionnaire.ts';
import { goField } from '#core/response/section-form.ts';
import type { AnswerSection } from '#core/response/sections.ts';
import { langWithin } from '#core/text/languages.ts';
import { AnswerBar } from './answer-bar.tsx';
import type { AnswerFormOptions } from './answer-form-options.ts';
import { cssVariables } from './css-variables.ts';
import type { TypedFields } from './field-values.ts';
import { formId } from './go-button.tsx';
import { KeyHint } from './key-hint.tsx';
import { LanguageList, type Languages } from './language-list.tsx';
import type { PhaseNames } from './phase-names.ts';
import { QuestionField } from './question-field.tsx';
import { nothingKept, type SavedAnswers } from './saved-answers.ts';
import { SectionFoot } from './section-foot.tsx';
import { SectionList } from './section-list.tsx';
import './survey.css';
import type { Words } from './words.ts';

/** What the form without script could not save, by question. */
interface Refusals {
  readonly problems: ReadonlySet<string>;
  readonly conflicts: ReadonlySet<string>;
  /** What was typed, where it could be brought back, and the code of what is wrong with it. */
  readonly rejected: ReadonlyMap<string, { readonly code: string; readonly fields: TypedFields }>;
}

interface SurveySectionProps {
  readonly token: string;
  /** Id of the assessment. */
  readonly assessment: string;
  /** For who sends the page: the name of a page that many assessments share; null for one of its own. */
  readonly shared: string | null;
  readonly about: string;
  readonly phases: PhaseNames;
  readonly languages: Languages;
  readonly sections: readonly AnswerSection[];
  /** Position of this page's section among them. */
  readonly at: number;
  readonly section: AnswerSection;
  readonly answers: SavedAnswers;
  readonly refusals: Refusals;
}

/** One section of the questionnaire as one form, complete without script; `answering.ts` brings it to life. */
export async function SurveySection({ token, sections, at, section, phases, answers, ...rest }: SurveySectionProps) {
  const t = await getTranslations('survey');
  const { dimension, questions, first } = section;
  const asked = sections.reduce((sum, { questions: all }) => sum + all.length, 0);
  const answered = sections.reduce((sum, part) => sum + part.answered, 0);
  const words: Words = (await getMessages()).survey.live;
  // Decoration that the radio's own state says to a screen reader: as CSS strings, once instead of at every statement.
  const spoken = { choose: JSON.stringify(t('choose')), chosen: JSON.stringify(t('chosen')) };
  const problemOf = (id: string) => {
    const { problems, conflicts, rejected } = rest.refusals;
    const known: Readonly<Record<string, string>> = words.problems;
    const code = rejected.get(id)?.code ?? '';
    if (problems.has(id)) return (Object.hasOwn(known, code) ? known[code] : null) ?? t('refused.problem');
    return conflicts.has(id) ? t('refused.conflict') : null;
  };
  const locale = await getLocale();
  const said = langWithin(rest.languages.current, locale);
  const field = (question: Question) => (
    <QuestionField
      key={question.id}
      question={question}
      number={first + questions.indexOf(question)}
      asked={asked}
      phases={phases}
      {...said}
      kept={answers.get(question.id) ?? nothingKept}
      problem={problemOf(question.id)}
      typed={rest.refusals.rejected.get(question.id)?.fields ?? {}}
    />
  );
  const options: AnswerFormOptions = {
    assessment: rest.assessment,
    token,
    locale,
    section: dimension.id,
    answeredElsewhere: answered - section.answered,
    asked,
    words,
  };
  return (
    <div
      id="survey"
      className="survey"
      data-phases={phases.titles.length}
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
        at={at}
        answered={answered}
        asked={asked}
      />
      <div className="lay">
        <aside className="rail wide">
          <LanguageList {...rest.languages} section={dimension.id} />
          <SectionList sections={sections} current={dimension.id} />
        </aside>
        <main id="main" tabIndex={-1}>
          <p className="place wide">{t('section', { at: at + 1, of: sections.length })}</p>
          <h1 {...said}>{dimension.title}</h1>
          <p className="lead" {...(dimension.description === '' ? {} : said)}>
            {dimension.description === '' ? t('lead') : dimension.description}
          </p>
          {dimension.description === '' ? null : <p className="rule">{t('lead')}</p>}
          <KeyHint choices={phases.titles.length} />
          <p className="unscripted rule">{t('unscripted')}</p>
          <form
            id={formId}
            method="post"
            action={`/api/assessments/${token}/sections/${dimension.id}`}
            autoComplete="off"
            noValidate
          >
            {questionsByGroup(dimension, new Set(questions)).map(({ group, list }) =>
              group === null ? (
                list.map(field)
              ) : (
                <section key={group.id} aria-labelledby={`g-${group.id}`}>
                  <h2 id={`g-${group.id}`} {...said}>
                    {group.title}
                  </h2>
                  {list.map(field)}
                </section>
              ),
            )}
            <SectionFoot sections={sections} at={at} />
          </form>
          <p className="who">{t('who')}</p>
        </main>
      </div>
    </div>
  );
}

/** The asked questions in order; those of a group, at any depth, under its name. */
function questionsByGroup(node: Node, asked: ReadonlySet<Question>, group: Node | null = null): Group[] {
  const groups: Group[] = [];
  for (const child of node.children) {
    if (child.kind !== 'question') groups.push(...questionsByGroup(child, asked, child));
    else if (asked.has(child)) {
      const last = groups.at(-1);
      if (last?.group === group) last.list.push(child);
      else groups.push({ group, list: [child] });
    }
  }
  return groups;
}

interface Group {
  readonly group: Node | null;
  readonly list: Question[];
}
