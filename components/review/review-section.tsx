import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Said } from '#components/ui/said.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import { Unfold } from '#components/ui/unfold.tsx';
import type { AnswerSection } from '#core/response/sections.ts';
import { answerWords } from '#core/text/answer-words.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import { quoted } from '#core/text/lang-of.ts';
import { ofAnswer } from './answer-language.ts';
import { GivenAnswer } from './given-answer.tsx';
import { LineState } from './line-state.tsx';
import type { ReviewLine } from './review-line.ts';

interface ReviewSectionProps {
  /** Path of the page that asks the section. */
  readonly href: string;
  readonly section: AnswerSection;
  readonly lines: readonly ReviewLine[];
  readonly langOf: LangOf;
}

/** A section with its count: the questions in it that deserve a second look, and the answers given behind a fold. */
export function ReviewSection({ href, section, lines, langOf }: ReviewSectionProps) {
  const t = useTranslations('review');
  const { dimension, questions, answered } = section;
  const given = lines.filter(({ is }) => is === 'given');
  const link = ({ question, number }: ReviewLine) => (
    // A plain anchor: the browser then goes to the question itself.
    <a href={`${href}#q-${question.id}`}>
      <span className="sr-only">{t('number', { number })}: </span>
      <Said langOf={langOf}>{question.text}</Said>
    </a>
  );
  return (
    <li className="break-inside-auto border-b border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3>
          {section.above.length === 0 ? null : (
            <span className="block text-caption font-normal text-ink-3">
              <Sentence langOf={langOf}>{section.above.map(quoted).join(' › ')}</Sentence>
            </span>
          )}
          <Link href={href} prefetch={false} className="inline-flex min-h-8 items-center text-ink">
            <Said langOf={langOf}>{dimension.title}</Said>
          </Link>
        </h3>
        <span className="text-small text-ink-2">{t('counts', { answered, asked: questions.length })}</span>
      </div>
      <Lines>
        {lines.map((line) =>
          line.is === 'given' ? null : (
            <li key={line.question.id} className="grid items-start gap-x-4 py-1 sm:grid-cols-[11rem_minmax(0,1fr)]">
              <LineState is={line.is} />
              <div>
                {link(line)}
                {line.answer?.kind === 'notApplicable' ? (
                  <p className="text-small text-ink-2">{line.answer.reason}</p>
                ) : null}
              </div>
            </li>
          ),
        )}
      </Lines>
      {given.length === 0 ? null : (
        <Unfold summary={t('given', { count: given.length })} printed className="sm:ml-48">
          <Lines>
            {given.map((line) => (
              <li
                key={line.question.id}
                className="grid items-start gap-x-8 gap-y-0.5 border-t border-line py-2 md:grid-cols-2"
              >
                <div>{link(line)}</div>
                <div className="text-small text-ink-2">
                  <GivenAnswer
                    words={answerWords(line.question, line.answer)}
                    langOf={ofAnswer(line.question, langOf)}
                  />
                </div>
              </li>
            ))}
          </Lines>
        </Unfold>
      )}
    </li>
  );
}

function Lines({ children }: { readonly children: ReactNode }) {
  return <ul className="mt-1 grid gap-1 empty:hidden">{children}</ul>;
}
