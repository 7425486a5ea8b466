import type { Comparison } from '#core/expression/comparison.ts';
import { comparisonHolds } from '#core/expression/comparison.ts';
import { evaluate } from '#core/expression/evaluate.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from './answer.ts';
import { type Conditional, conditionalsOf, readCondition } from './conditions.ts';

/** What of a questionnaire is shown with the answers so far. */
export interface Shown {
  readonly questions: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
}

/**
 * Ids of the asked questions whose own and enclosing show-ifs hold. An answer to a question that is not asked or not
 * shown counts as not given for the conditions after it; it is kept all the same.
 */
export function shownQuestions(
  questionnaire: Questionnaire,
  asked: ReadonlySet<string>,
  answers: ReadonlyMap<string, Answer>,
): ReadonlySet<string> {
  const conditionals = knownConditionals(questionnaire);
  return conditionals === null ? asked : shownOf(conditionals, asked, answers).questions;
}

/** Ids of the content blocks whose own and enclosing show-ifs hold. */
export function shownContent(
  questionnaire: Questionnaire,
  asked: ReadonlySet<string>,
  answers: ReadonlyMap<string, Answer>,
): ReadonlySet<string> {
  return shownOf(conditionalsOf(questionnaire), asked, answers).content;
}

/** The same over the list alone, which is all that a page's script needs to have. */
export function shownOf(
  conditionals: readonly Conditional[],
  asked: ReadonlySet<string>,
  answers: ReadonlyMap<string, Answer>,
): Shown {
  const questions = new Set<string>();
  const content = new Set<string>();
  const holds = (comparison: Comparison) =>
    comparisonHolds(comparison, questions.has(comparison.question) ? answers.get(comparison.question) : undefined);
  const isTrue = verdicts((text) => evaluate(readCondition(text), holds));
  for (const { kind, id, showIf } of conditionals) {
    if (kind === 'question' && !asked.has(id)) continue;
    if (!showIf.every(isTrue)) continue;
    (kind === 'question' ? questions : content).add(id);
  }
  return { questions, content };
}

/** A condition around many questions is decided once: it reads earlier ones only, so its verdict does not change. */
function verdicts(decide: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const verdict = known.get(text) ?? decide(text);
    known.set(text, verdict);
    return verdict;
  };
}

/** By questionnaire, since this is asked at every save; null where nothing has a condition, as in most. */
const byQuestionnaire = new WeakMap<Questionnaire, readonly Conditional[] | null>();

function knownConditionals(questionnaire: Questionnaire): readonly Conditional[] | null {
  const known = byQuestionnaire.get(questionnaire);
  if (known !== undefined) return known;
  const all = conditionalsOf(questionnaire);
  const found = all.some(({ showIf }) => showIf.length > 0) ? all : null;
  byQuestionnaire.set(questionnaire, found);
  return found;
}
