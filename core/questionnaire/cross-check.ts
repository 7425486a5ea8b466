import { checkAttainablePhases } from './checks/attainable-phases.ts';
import { checkBands } from './checks/bands.ts';
import { checkConditions } from './checks/conditions.ts';
import { checkEmptyParts } from './checks/empty-parts.ts';
import { checkNeverShown } from './checks/never-shown.ts';
import { checkNodeRules } from './checks/node-rules.ts';
import { checkOptions } from './checks/options.ts';
import { checkPhases } from './checks/phases.ts';
import { checkPracticeGaps } from './checks/practice-gaps.ts';
import { checkProfileConditions } from './checks/profile-conditions.ts';
import { checkQuestionRules } from './checks/question-rules.ts';
import { checkReferences } from './checks/references.ts';
import { checkDependsOnCycles, checkRequiresCycles } from './checks/requires-cycles.ts';
import { checkRetiredIds } from './checks/retired-ids.ts';
import { checkStepLeads } from './checks/step-leads.ts';
import { checkTriggers } from './checks/triggers.ts';
import { checkUniqueIds } from './checks/unique-ids.ts';
import { checkWaysUp } from './checks/ways-up.ts';
import { checkWorth } from './checks/worth.ts';
import type { Issue } from './issue.ts';
import type { Questionnaire } from './questionnaire.ts';

/** What keeps a questionnaire from being served. */
const errors = [
  checkUniqueIds,
  checkReferences,
  checkTriggers,
  checkRequiresCycles,
  checkDependsOnCycles,
  checkRetiredIds,
  checkConditions,
  checkPhases,
  checkBands,
  checkOptions,
  checkQuestionRules,
  checkNodeRules,
  checkStepLeads,
  checkEmptyParts,
];

/** What an author should know; worth saying only about a sound questionnaire. */
const warnings = [checkProfileConditions, checkPracticeGaps, checkAttainablePhases, checkWaysUp];

/** Everything wrong or doubtful that the structure alone does not show. Paths are those of the file. */
export function crossCheck(questionnaire: Questionnaire): Issue[] {
  const found = errors.flatMap((check) => check(questionnaire));
  if (found.some(isError)) return eachOnce(found);
  // Whether a condition can hold is a question about conditions that can be read, and so with what rules give.
  const futile = [...checkNeverShown(questionnaire), ...checkWorth(questionnaire)];
  if (futile.length > 0) return eachOnce([...found, ...futile]);
  return eachOnce([...found, ...warnings.flatMap((check) => check(questionnaire))]);
}

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

/** What is wrong with an answer set is found at each question that uses it. */
function eachOnce(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify([issue.path, issue.message]), issue])).values()];
}
