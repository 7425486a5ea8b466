import type { Question, Questionnaire, Trigger } from '#core/questionnaire/questionnaire.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import type { Answer, Response } from '#core/response/answer.ts';
import { optionIds } from '#core/response/option-ids.ts';

/**
 * Ids of the steps that the answers call for. A step without triggers always is one; another is when one of its triggers
 * holds for at least half of the respondents who gave the question a value.
 */
export function triggeredSteps(questionnaire: Questionnaire, responses: readonly Response[]): ReadonlySet<string> {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  const holds = (trigger: Trigger): boolean => {
    const verdicts = responses.flatMap(({ answers }) => {
      const verdict = triggerHolds(trigger, questions.get(trigger.question), answers.get(trigger.question));
      return verdict === null ? [] : [verdict];
    });
    return verdicts.length > 0 && 2 * verdicts.filter(Boolean).length >= verdicts.length;
  };
  return new Set(
    questionnaire.steps.filter(({ triggers }) => triggers.length === 0 || triggers.some(holds)).map(({ id }) => id),
  );
}

/** null: this answer says nothing about the trigger. */
function triggerHolds(trigger: Trigger, question: Question | undefined, answer: Answer | undefined): boolean | null {
  if (!question || !answer || answer.kind === 'unknown' || answer.kind === 'notApplicable') return null;
  if ('band' in trigger) {
    if (question.type !== 'number' || answer.kind !== 'number') return null;
    const band = question.bands[trigger.band];
    return band !== undefined && answer.number >= band.from && answer.number < band.to;
  }
  const chosen = chosenOf(answer);
  if (chosen === null) return null;
  return 'chosen' in trigger ? chosen.includes(trigger.chosen) : !chosen.includes(trigger.notChosen);
}

/** Ids of what was chosen; null where nothing can be chosen. Phases and points count by their number. */
function chosenOf(answer: Exclude<Answer, { kind: 'unknown' | 'notApplicable' }>): readonly string[] | null {
  switch (answer.kind) {
    case 'choice':
    case 'criterion':
    case 'multi':
    case 'practices':
      return optionIds(answer);
    case 'phase':
      return [String(answer.phase)];
    case 'scale':
      return [String(answer.point)];
    case 'number':
    case 'text':
      return null;
  }
}
