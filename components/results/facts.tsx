import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type ResultFact, resultFacts } from '#core/text/result-facts.ts';
import { OwnTerm } from './own-term.tsx';
import type { ResultView } from './result-view.ts';

const b = (words: ReactNode) => <b className="text-ink">{words}</b>;

/** One line: what changed, and how far the pair can be trusted. */
export function Facts({ view: { result, previous, titles } }: { readonly view: ResultView }) {
  const t = useTranslations('result.facts');
  const format = useFormatter();
  const sentence = (fact: ResultFact) => {
    switch (fact.is) {
      case 'change':
        return t.rich('change', {
          b,
          change: format.number(fact.change, 'change'),
          date: format.dateTime(fact.date, 'day'),
        });
      case 'otherQuestions':
        return t.rich('otherQuestions', {
          b,
          score: format.number(fact.score, 'score'),
          date: format.dateTime(fact.date, 'day'),
        });
      case 'otherVersion':
        return t.rich('otherVersion', {
          b,
          score: format.number(fact.score, 'score'),
          date: format.dateTime(fact.date, 'day'),
          version: fact.version,
        });
      case 'likeForLike':
        return t.rich('likeForLike', {
          b,
          change: format.number(fact.change, 'change'),
          phases: fact.phases ? 'both' : 'none',
          before: fact.phases ? titles.digit(fact.phases.before) : '',
          after: fact.phases ? titles.digit(fact.phases.after) : '',
          unchanged: fact.unchanged,
          asked: fact.asked,
        });
      case 'before':
        return t.rich('before', { b, phase: titles.digit(fact.phase) });
      case 'coverage':
        return t.rich('coverage', {
          b,
          coverage: format.number(fact.coverage, 'percent'),
          term: (words) => <OwnTerm name="coverage">{words}</OwnTerm>,
        });
      case 'unknown':
      case 'absent':
      case 'notApplicable':
        return t.rich(fact.is, { b, count: fact.count });
      case 'confidence':
        return t.rich('confidence', {
          b,
          confidence: fact.confidence,
          term: (words) => <OwnTerm name="confidence">{words}</OwnTerm>,
        });
    }
  };
  return (
    <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-1.5 text-small text-ink-2">
      {resultFacts(result, previous).map((fact) => (
        <li key={fact.is}>{sentence(fact)}</li>
      ))}
    </ul>
  );
}
