import { findAssessmentById } from '#db/queries/find-assessment.ts';
import type { Report } from '#exporters/report.ts';
import { loadResult } from './load-result.ts';
import type { Opened } from './open-assessment.ts';
import { registry } from './registry.ts';

/** Everything that a report says; null before the submit, and where a round shows nobody the result of one alone. */
export async function loadReport(opened: Opened): Promise<Report | null> {
  const loaded = await loadResult(opened);
  if (loaded.is !== 'ready') return null;
  const { questionnaire, result, states, plan, submittedAt, previous, profile, asked, answers } = loaded;
  const { team } = opened;
  return {
    team,
    lineage: await firstOf(opened),
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

/** Id of the assessment that began the row in which each follows another; of those that still exist. */
async function firstOf({ id, previous }: Opened): Promise<string> {
  let first = { id, previousId: previous };
  while (first.previousId !== null) {
    const before = await findAssessmentById(registry().store.read, first.previousId);
    if (!before) break;
    first = before;
  }
  return first.id;
}
