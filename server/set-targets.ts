import { dimensionsOf, lastPhase } from '#core/questionnaire/walk.ts';
import { expecting } from '#db/commit.ts';
import { audited } from '#db/writes/audited.ts';
import { changeAssessment } from '#db/writes/change-assessment.ts';
import type { Issue } from './issue.ts';
import { type OpenAssessment, type Own, readAgain } from './open-assessment.ts';
import { registry } from './registry.ts';
import { untilDone } from './until-done.ts';

export type TargetsSet =
  | { readonly is: 'set'; readonly targets: Readonly<Record<string, number>> }
  | { readonly is: 'deleted' }
  | { readonly is: 'invalid'; readonly issues: Issue[] };

/** Sets the target phase of the named dimensions; null goes back to the default. The others stay as they are. */
export async function setTargets(
  assessment: Own<OpenAssessment>,
  targets: Readonly<Record<string, number | null>>,
): Promise<TargetsSet> {
  const issues = targetIssues(assessment, targets);
  if (issues.length > 0) return { is: 'invalid', issues };
  return untilDone(() => attempt(assessment, targets));
}

async function attempt(
  assessment: OpenAssessment,
  wanted: Readonly<Record<string, number | null>>,
): Promise<TargetsSet | 'overtaken'> {
  const now = await readAgain(assessment);
  if (!now || now.deletedAt) return { is: 'deleted' };
  const { id, changes } = now;
  const merged = Object.entries({ ...now.targets, ...wanted });
  const targets = Object.fromEntries(merged.filter((entry): entry is [string, number] => entry[1] !== null));
  const outcome = await registry().store.commit((w) => [
    expecting(1, changeAssessment(w, id, { changes, deleted: false }, { targets }), 'changed'),
    audited('targetsSet', id),
  ]);
  return outcome.done ? { is: 'set', targets } : 'overtaken';
}

function targetIssues({ questionnaire }: OpenAssessment, targets: Readonly<Record<string, number | null>>): Issue[] {
  const dimensions = new Set(dimensionsOf(questionnaire).map(({ id }) => id));
  const last = lastPhase(questionnaire);
  return Object.entries(targets).flatMap(([dimension, phase]): Issue[] => {
    if (!dimensions.has(dimension)) {
      return [{ path: [dimension], code: 'unknownDimension', message: 'This questionnaire has no such dimension.' }];
    }
    const isPhase = phase === null || (Number.isInteger(phase) && phase >= 0 && phase <= last);
    return isPhase ? [] : [{ path: [dimension], code: 'notAPhase', message: `A target is a phase from 0 to ${last}.` }];
  });
}
