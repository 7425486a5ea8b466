import type { Report } from '#exporters/report.ts';
import { loadResult } from './load-result.ts';
import type { Opened } from './open-assessment.ts';

/** Everything that a report says; null before the submit, and where a round shows nobody the result of one alone. */
export async function loadReport(opened: Opened): Promise<Report | null> {
  const loaded = await loadResult(opened);
  if (loaded.is !== 'ready') return null;
  const { questionnaire, result, states, plan, submittedAt, previous, profile, asked, answers } = loaded;
  const { team } = opened;
  return {
    team,
    questionnaire,
    profile,
    asked,
    answers,
    submittedAt,
    madeAt: new Date(),
    result,
    states,
    plan,
    previous,
  };
}
