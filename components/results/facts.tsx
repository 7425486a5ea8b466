import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { OwnTerm } from './own-term.tsx';
import type { ResultView } from './result-view.ts';

const b = (words: ReactNode) => <b className="text-ink">{words}</b>;

/** One line: what changed, and how far the pair can be trusted. Nothing missing looks like zero. */
export function Facts({ view: { result, previous } }: { readonly view: ResultView }) {
  const t = useTranslations('result.facts');
  const format = useFormatter();
  const { coverage, confidence, counts, score } = result;
  const before = previous?.result.score ?? null;
  return (
    <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-1.5 text-small text-ink-2">
      {score !== null && before !== null && previous ? (
        <li>
          {t.rich(previous.sameQuestions ? 'change' : 'otherQuestions', {
            b,
            change: format.number(score - before, 'change'),
            score: format.number(before, 'score'),
            date: format.dateTime(previous.submittedAt, 'day'),
          })}
        </li>
      ) : null}
      {coverage === null ? null : (
        <li>
          {t.rich('coverage', {
            b,
            coverage: format.number(coverage, 'percent'),
            term: (words) => <OwnTerm name="coverage">{words}</OwnTerm>,
          })}
        </li>
      )}
      {counts.unknown > 0 ? <li>{t.rich('unknown', { b, count: counts.unknown })}</li> : null}
      {counts.absent > 0 ? <li>{t.rich('absent', { b, count: counts.absent })}</li> : null}
      {counts.notApplicable > 0 ? <li>{t.rich('notApplicable', { b, count: counts.notApplicable })}</li> : null}
      <li>{t.rich('confidence', { b, confidence, term: (words) => <OwnTerm name="confidence">{words}</OwnTerm> })}</li>
    </ul>
  );
}
