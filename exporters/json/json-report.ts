import { answerGroups } from '../content/answer-lines.ts';
import { identityOf } from '../content/identity.ts';
import { planTable } from '../content/plan-table.ts';
import { holdsOf } from '../content/why.ts';
import type { ReportView } from '../report-view.ts';

/**
 * The report for programs, described in docs/guides/exports.md. Names and meanings stay while `version` does; more may
 * be added. Phases are indexes from 0, scores in [0, lastPhase], shares in [0, 1], times in UTC.
 */
export function jsonReport(view: ReportView): string {
  const { report } = view;
  const { questionnaire, profile, result, submittedAt, madeAt } = report;
  const about = identityOf(view);
  const written = {
    format: 'phaseline-report',
    version: 1,
    title: about.title,
    team: report.team,
    questionnaire: {
      id: questionnaire.id,
      title: questionnaire.title,
      version: questionnaire.version,
      licence: questionnaire.licence,
      attribution: questionnaire.attribution,
      sources: questionnaire.sources,
      phases: questionnaire.phases.map(({ title }, index) => ({
        index,
        shownAs: index + questionnaire.displayBase,
        title,
      })),
    },
    profile: profile && { id: profile.id, title: profile.title },
    submittedAt: submittedAt.toISOString(),
    madeAt: madeAt.toISOString(),
    result: {
      state: result.state,
      score: result.score,
      lastPhase: result.lastPhase,
      phase: result.reached,
      potentialPhase: result.potential,
      coverage: result.coverage,
      confidence: result.confidence,
      counts: result.counts,
      gate: result.gate,
      reason: {
        text: about.reason,
        nextPhase: result.why.next,
        holding: holdsOf(view).map(({ hold, question, now, needs }) => ({ ...hold, text: question, now, needs })),
      },
    },
    dimensions: result.dimensions.map(({ id, score, upTo, reached, potential, ceiling, coverage, confidence }) => ({
      id,
      title: view.titles.dimension(id),
      score,
      upTo,
      phase: reached,
      potentialPhase: potential,
      highestPhase: ceiling,
      coverage,
      confidence,
    })),
    plan: planTable(view).map(({ line: _, horizon, horizonTitle: __, ...row }) => ({
      horizon: horizon === 'soon' ? 'next' : horizon,
      ...row,
    })),
    answers: answerGroups(view).flatMap(({ id: dimension, lines }) =>
      lines.map(({ id, question, answer, sign, comment, link }) => ({
        question: id,
        dimension,
        text: question,
        // What was said before the question was hidden counts for nothing.
        given: sign.is === 'notAsked' ? null : (report.answers.get(id)?.answer ?? null),
        answer,
        state: sign.is,
        comment,
        link,
      })),
    ),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
