import type { ReportView } from '../report-view.ts';
import { aboutOf } from './about.ts';
import { factsOf, subject } from './facts.ts';
import { headline } from './headline.ts';
import { type Half, pairOf } from './pair.ts';
import { whyOf } from './why.ts';

/** What every file says of the result that it is about, also one that is a table only. */
export interface Identity {
  readonly title: string;
  readonly team: string;
  readonly questionnaire: string;
  readonly version: string;
  readonly submittedAt: Date;
  /** Questionnaire, day and how much of it was asked, in one line. */
  readonly subject: string;
  /** In [0, P]; null: none. */
  readonly score: number | null;
  readonly scoreText: string;
  readonly phaseText: string;
  /** Why this phase: paragraphs. */
  readonly reason: readonly string[];
  /** In [0, 1]; null: nothing applies. */
  readonly coverage: number | null;
  /** What changed and how far the figures can be trusted, coverage among it. */
  readonly facts: readonly string[];
  /** Whose questions these are and on what terms. */
  readonly attribution: readonly string[];
}

export function identityOf(view: ReportView): Identity {
  const { report } = view;
  const { score, phase } = pairOf(view);
  return {
    title: headline(view),
    team: report.team,
    questionnaire: report.questionnaire.title,
    version: report.questionnaire.version,
    submittedAt: report.submittedAt,
    subject: subject(view),
    score: report.result.score,
    scoreText: halfText(score),
    phaseText: halfText(phase),
    reason: whyOf(view).paragraphs,
    coverage: report.result.coverage,
    facts: factsOf(view),
    attribution: aboutOf(view).model,
  };
}

function halfText({ figure, unit }: Half): string {
  return figure === null ? unit : `${figure} ${unit}`;
}
