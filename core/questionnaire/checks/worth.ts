import { attainable, isScored } from '#core/scoring/question-value.ts';
import type { Issue } from '../issue.ts';
import { locateQuestions } from '../locate.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { lastPhase } from '../walk.ts';

/** Every scored question has an answer that is worth something. Phases and rules are sound by now. */
export function checkWorth(questionnaire: Questionnaire): Issue[] {
  const last = lastPhase(questionnaire);
  return locateQuestions(questionnaire).flatMap(({ question, path }): Issue[] => {
    if (!isScored(question) || attainable(question, last) > 0) return [];
    const message = 'no answer to this is worth more than phase 0.';
    const hint = 'Let one be worth more, or say `scored: false`.';
    return [{ severity: 'error', path, code: 'worth-nothing', message, hint }];
  });
}
