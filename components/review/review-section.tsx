import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { AnswerSection } from '#core/response/sections.ts';
import { LineState } from './line-state.tsx';
import type { ReviewLine } from './review-line.ts';

interface ReviewSectionProps {
  /** Path of the page that asks the section. */
  readonly href: string;
  readonly section: AnswerSection;
  readonly lines: readonly ReviewLine[];
}

/** A section with its count and the questions in it that deserve a second look. */
export function ReviewSection({ href, section, lines }: ReviewSectionProps) {
  const t = useTranslations('review');
  const { dimension, questions, answered } = section;
  return (
    <li className="border-b border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3>
          <Link href={href} prefetch={false} className="inline-flex min-h-8 items-center text-ink">
            {dimension.title}
          </Link>
        </h3>
        <span className="text-small text-ink-2">{t('counts', { answered, asked: questions.length })}</span>
      </div>
      {lines.length === 0 ? (
        <p className="text-small text-ink-3">{t('complete')}</p>
      ) : (
        <ul className="mt-1 grid gap-1">
          {lines.map((line) => (
            <li key={line.question.id} className="grid items-start gap-x-4 py-1 sm:grid-cols-[11rem_minmax(0,1fr)]">
              <LineState is={line.is} />
              <div>
                {/* A plain anchor: the browser then goes to the question itself. */}
                <a href={`${href}#q-${line.question.id}`}>
                  <span className="sr-only">{t('number', { number: line.number })}: </span>
                  {line.question.text}
                </a>
                {line.reason === '' ? null : <p className="text-small text-ink-2">{line.reason}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
