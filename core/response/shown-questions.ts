import type { Comparison } from '#core/expression/comparison.ts';
import type { Expression } from '#core/expression/expression.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import type { Answer } from './answer.ts';
import { conditionalsOf, conditionReader } from './conditions.ts';
import { type ReadConditional, type Shown, shownOf } from './shown-of.ts';

/**
 * Ids of the asked questions whose own and enclosing show-ifs hold. An answer to a question that is not asked or not
 * shown counts as not given for the conditions after it; it is kept all the same.
 */
export function shownQuestions(
  questionnaire: Questionnaire,
  asked: ReadonlySet<string>,
  answers: ReadonlyMap<string, Answer>,
): ReadonlySet<string> {
  const { all, isConditional } = readConditionals(questionnaire);
  return isConditional ? shownOf(all, asked, answers).questions : asked;
}

/** The same with the content blocks whose own and enclosing show-ifs hold. */
export function shownParts(
  questionnaire: Questionnaire,
  asked: ReadonlySet<string>,
  answers: ReadonlyMap<string, Answer>,
): Shown {
  return shownOf(readConditionals(questionnaire).all, asked, answers);
}

interface Conditionals {
  /** Everything that can be shown, in the order of the page. */
  readonly all: readonly ReadConditional[];
  /** Does anything wait for an answer? In most questionnaires nothing does. */
  readonly isConditional: boolean;
}

/** By questionnaire, since this is asked at every save. */
const byQuestionnaire = new WeakMap<Questionnaire, Conditionals>();

/** Every question and content block with its conditions, read once for a questionnaire. */
export function readConditionals(questionnaire: Questionnaire): Conditionals {
  const known = byQuestionnaire.get(questionnaire);
  if (known !== undefined) return known;
  const read = reader(questionnaire);
  const all = conditionalsOf(questionnaire).map(({ showIf, ...part }) => ({ ...part, showIf: showIf.map(read) }));
  const conditionals = { all, isConditional: all.some(({ showIf }) => showIf.length > 0) };
  byQuestionnaire.set(questionnaire, conditionals);
  return conditionals;
}

/** A condition around many questions is read once. */
function reader(questionnaire: Questionnaire): (text: string) => Expression<Comparison> {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  const read = conditionReader((id) => questions.get(id));
  const known = new Map<string, Expression<Comparison>>();
  return (text) => {
    const condition = known.get(text) ?? read(text);
    known.set(text, condition);
    return condition;
  };
}
