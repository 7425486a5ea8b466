import { checkAttainablePhases } from './checks/attainable-phases.ts';
import { checkBands } from './checks/bands.ts';
import { checkEmptyParts } from './checks/empty-parts.ts';
import { checkNodeRules } from './checks/node-rules.ts';
import { checkOptions } from './checks/options.ts';
import { checkPhases } from './checks/phases.ts';
import { checkPracticeGaps } from './checks/practice-gaps.ts';
import { checkQuestionRules } from './checks/question-rules.ts';
import { checkReferences } from './checks/references.ts';
import { checkRequiresCycles } from './checks/requires-cycles.ts';
import { checkStepLeads } from './checks/step-leads.ts';
import { checkTriggers } from './checks/triggers.ts';
import { checkUniqueIds } from './checks/unique-ids.ts';
import { checkWaysUp } from './checks/ways-up.ts';
import type { Issue } from './issue.ts';
import type { Questionnaire } from './questionnaire.ts';

/** What keeps a questionnaire from being served. */
const errors = [
  checkUniqueIds,
  checkReferences,
  checkTriggers,
  checkRequiresCycles,
  checkPhases,
  checkBands,
  checkOptions,
  checkQuestionRules,
  checkNodeRules,
  checkStepLeads,
  checkEmptyParts,
];

/** What an author should know; worth saying only about a sound questionnaire. */
const warnings = [checkPracticeGaps, checkAttainablePhases, checkWaysUp];

/** Everything wrong or doubtful that the structure alone does not show. Paths are those of the file. */
export function crossCheck(questionnaire: Questionnaire): Issue[] {
  const found = errors.flatMap((check) => check(questionnaire));
  if (found.some((issue) => issue.severity === 'error')) return found;
  return [...found, ...warnings.flatMap((check) => check(questionnaire))];
}
