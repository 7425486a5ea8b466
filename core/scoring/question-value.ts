import type { PracticesQuestion, Question } from '#core/questionnaire/questionnaire.ts';
import type { Value } from '#core/response/answer.ts';
import { choiceValuer } from './values/choice-valuer.ts';
import { criterionValuer } from './values/criterion-valuer.ts';
import { multiValuer } from './values/multi-valuer.ts';
import { numberValuer } from './values/number-valuer.ts';
import { phaseValuer } from './values/phase-valuer.ts';
import { practicesValuer } from './values/practices-valuer.ts';
import { scaleValuer } from './values/scale-valuer.ts';
import type { QuestionValue, Valuer } from './values/valuer.ts';

/** Does the question count in scores, gates and coverage at all? */
export function isScored(question: Question): boolean {
  return question.scored && question.type !== 'text';
}

/**
 * What an answered value is worth, v in [0, P] (scoring rules, section 2). Throws when the value does not fit the
 * question; `checkAnswer` tells beforehand.
 */
export function questionValue(question: Question, value: Value, lastPhase: number): QuestionValue {
  return valuerOf(question, lastPhase).valueOf(value);
}

/**
 * The highest v the question can give, in [0, P]; with a value, the highest it can give to that respondent (practices
 * that do not apply are left out; all of them left out gives 0). A question that is never scored attains 0.
 */
export function attainable(question: Question, lastPhase: number, value?: Value): number {
  const valuer = valuerOf(question, lastPhase);
  if (value === undefined) return valuer.attainable;
  const worth = valuer.valueOf(value);
  if (worth.is === 'scored') return worth.attainable;
  return worth.is === 'notApplicable' ? 0 : valuer.attainable;
}

/** Prepares a question for valuing many answers: tables built and rules parsed once. */
export function valuerOf(question: Question, lastPhase: number): Valuer {
  if (!question.scored) return question.type === 'practices' ? unscoredPractices(question) : unscored;
  switch (question.type) {
    case 'phase':
      return phaseValuer(question);
    case 'scale':
      return scaleValuer(question, lastPhase);
    case 'choice':
      return choiceValuer(question, lastPhase);
    case 'multi':
      return multiValuer(question, lastPhase);
    case 'practices':
      return practicesValuer(question);
    case 'number':
      return numberValuer(question);
    case 'criterion':
      return criterionValuer(question, lastPhase);
    case 'text':
      return unscored;
  }
}

const unscored: Valuer = { attainable: 0, valueOf: () => ({ is: 'unscored' }) };

/** A checklist of which nothing applies does not apply, scored or not. */
function unscoredPractices(question: PracticesQuestion): Valuer {
  const scored = practicesValuer(question);
  return {
    ...unscored,
    valueOf: (value) => (scored.valueOf(value).is === 'notApplicable' ? { is: 'notApplicable' } : { is: 'unscored' }),
  };
}
