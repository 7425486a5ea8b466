import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import type { Answer } from '#core/response/answer.ts';
import type { AnswerSection } from '#core/response/sections.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import { quoted } from '#core/text/lang-of.ts';
import { type KeptAnswer, KeptAnswers } from './kept-answers.tsx';
import { reviewLines } from './review-line.ts';
import { ReviewSection } from './review-section.tsx';
import { SubmitPart } from './submit-part.tsx';

interface ReviewProps {
  readonly token: string;
  readonly questionnaire: string;
  readonly team: string;
  readonly sections: readonly AnswerSection[];
  readonly answers: ReadonlyMap<string, { readonly answer: Answer | null }>;
  readonly langOf: LangOf;
  readonly kept: readonly KeptAnswer[];
  readonly submit: FormAction;
  /** What is still on its way from this device. */
  readonly children: ReactNode;
}

/** All questions, section by section, before they are submitted: what is open, unknown or not applicable first. */
export function Review({ token, questionnaire, team, sections, answers, langOf, kept, submit, children }: ReviewProps) {
  const t = useTranslations('review');
  const parts = sections.map((section) => ({ section, lines: reviewLines(section, answers) }));
  const states = parts.flatMap(({ lines }) => lines.map(({ is }) => is));
  const required = states.filter((is) => is === 'openRequired').length;
  const open = required + states.filter((is) => is === 'open').length;
  const nothing = sections.every(({ answered }) => answered === 0);
  const hrefOf = ({ dimension }: AnswerSection) => `/a/${token}/answer/${dimension.id}`;
  const toGoOn = sections.find(({ answered, questions }) => answered < questions.length) ?? sections[0];
  return (
    <>
      <p className="mt-7 text-small text-ink-3">
        <Sentence langOf={langOf}>{t('crumb', { questionnaire: quoted(questionnaire), team })}</Sentence>
      </p>
      <h1 className="mt-1">{nothing ? t('titleNothing') : t('title', { open })}</h1>
      <p className="mt-2.5 max-w-[60ch] text-lead text-ink-2">
        {nothing ? t('leadNothing') : `${t('lead')}${open > 0 ? ` ${t('leadOpen')}` : ''}`}
      </p>
      <div className="mt-4 grid gap-4 empty:hidden">{children}</div>
      <SubmitPart
        token={token}
        submit={submit}
        back={toGoOn ? hrefOf(toGoOn) : `/a/${token}`}
        required={required}
        nothing={nothing}
      />
      <Section id="sections" title={t('sections')}>
        <ul>
          {parts.map(({ section, lines }) => (
            <ReviewSection
              key={section.dimension.id}
              href={hrefOf(section)}
              section={section}
              lines={lines}
              langOf={langOf}
            />
          ))}
        </ul>
        <KeptAnswers kept={kept} langOf={langOf} />
      </Section>
    </>
  );
}
