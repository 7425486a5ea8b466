import { questionsOf } from '#core/questionnaire/walk.ts';
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

/** How the figures changed and how far they can be trusted. Nothing missing looks like zero. */
export function factsOf({ report: { result, previous }, titles, t, format }: ReportView): readonly string[] {
  const { coverage, confidence, counts, score } = result;
  const facts: string[] = [];
  const before = previous?.result.score ?? null;
  if (previous && score !== null && before !== null) {
    const values = {
      ...plain,
      change: format.number(score - before, 'change'),
      score: format.number(before, 'score'),
      date: format.dateTime(previous.submittedAt, 'day'),
    };
    facts.push(t.markup(previous.sameQuestions ? 'result.facts.change' : 'result.facts.otherQuestions', values));
  }
  if (previous && previous.result.reached !== null) {
    facts.push(t('report.before', { phase: titles.digit(previous.result.reached) }));
  }
  if (coverage !== null) {
    facts.push(t.markup('result.facts.coverage', { ...plain, coverage: format.number(coverage, 'percent') }));
  }
  if (counts.unknown > 0) facts.push(t.markup('result.facts.unknown', { ...plain, count: counts.unknown }));
  if (counts.absent > 0) facts.push(t.markup('result.facts.absent', { ...plain, count: counts.absent }));
  if (counts.notApplicable > 0) {
    facts.push(t.markup('result.facts.notApplicable', { ...plain, count: counts.notApplicable }));
  }
  facts.push(t.markup('result.facts.confidence', { ...plain, confidence }));
  return facts;
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
