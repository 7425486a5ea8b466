import { questionsOf } from '#core/questionnaire/walk.ts';
import { type ResultFact, resultFacts } from '#core/text/result-facts.ts';
import type { ReportView } from '../report-view.ts';
import { plain } from './plain.ts';

/** What was assessed: questionnaire and version, when, and how much of it was asked. */
export function subject({ report, t, format }: ReportView): string {
  const { questionnaire, profile, submittedAt, asked } = report;
  const scope = profile ? 'report.subject.profile' : 'report.subject.whole';
  return [
    t('report.subject.questionnaire', { title: questionnaire.title, version: questionnaire.version }),
    t('report.subject.submitted', { date: format.dateTime(submittedAt, 'day') }),
    t(scope, { profile: profile?.title ?? '', asked: asked.size, all: questionsOf(questionnaire).length }),
  ].join(' · ');
}

/** How the figures changed and how far they can be trusted. */
export function factsOf({
  report: { result, previous },
  titles,
  t,
  format,
}: ReportView<'result' | 'previous'>): readonly string[] {
  const sentence = (fact: ResultFact): string => {
    switch (fact.is) {
      case 'change':
        return t.markup('result.facts.change', {
          ...plain,
          change: format.number(fact.change, 'change'),
          date: format.dateTime(fact.date, 'day'),
        });
      case 'otherQuestions':
        return t.markup('result.facts.otherQuestions', {
          ...plain,
          score: format.number(fact.score, 'score'),
          date: format.dateTime(fact.date, 'day'),
        });
      case 'otherVersion':
        return t.markup('result.facts.otherVersion', {
          ...plain,
          score: format.number(fact.score, 'score'),
          date: format.dateTime(fact.date, 'day'),
          version: fact.version,
        });
      case 'likeForLike':
        return t.markup('result.facts.likeForLike', {
          ...plain,
          change: format.number(fact.change, 'change'),
          phases: fact.phases ? 'both' : 'none',
          before: fact.phases ? titles.digit(fact.phases.before) : '',
          after: fact.phases ? titles.digit(fact.phases.after) : '',
          unchanged: fact.unchanged,
          asked: fact.asked,
        });
      case 'before':
        return t.markup('result.facts.before', { ...plain, phase: titles.digit(fact.phase) });
      case 'coverage':
        return t.markup('result.facts.coverage', { ...plain, coverage: format.number(fact.coverage, 'percent') });
      case 'unknown':
      case 'absent':
      case 'notApplicable':
        return t.markup(`result.facts.${fact.is}`, { ...plain, count: fact.count });
      case 'confidence':
        return t.markup('result.facts.confidence', { ...plain, confidence: fact.confidence });
    }
  };
  return resultFacts(result, previous).map(sentence);
}

/** That only a part was asked; null when all was. */
export function firstLook({ report, t }: ReportView): { readonly title: string; readonly text: string } | null {
  const { profile, asked, questionnaire } = report;
  if (!profile) return null;
  return {
    title: t('result.firstLook.title', { profile: profile.title }),
    text: t('result.firstLook.text', { asked: asked.size, all: questionsOf(questionnaire).length }),
  };
}
