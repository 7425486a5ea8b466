import { type Comparison, comparisonHolds } from '#core/expression/comparison.ts';
import { evaluate } from '#core/expression/evaluate.ts';
import type { Expression } from '#core/expression/expression.ts';
import type { Answer } from './answer.ts';

/** A question or content block with all that has to hold for it, read already: a page's script gets it like this. */
export interface ReadConditional {
  readonly kind: 'question' | 'content';
  readonly id: string;
  /** Empty: always shown. */
  readonly showIf: readonly Expression<Comparison>[];
}

/** What of a questionnaire is shown with the answers so far. */
export interface Shown {
  readonly questions: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
}

/** What is shown of a list in the order of the page. The same on the server and in a page's script. */
export function shownOf(
  conditionals: readonly ReadConditional[],
  asked: ReadonlySet<string>,
  answers: ReadonlyMap<string, Answer>,
): Shown {
  const questions = new Set<string>();
  const content = new Set<string>();
  const holds = (comparison: Comparison) =>
    comparisonHolds(comparison, questions.has(comparison.question) ? answers.get(comparison.question) : undefined);
  // One around many questions is decided once: it reads earlier answers only, so its verdict does not change.
  const verdicts = new Map<Expression<Comparison>, boolean>();
  const isTrue = (expression: Expression<Comparison>): boolean => {
    const verdict = verdicts.get(expression) ?? evaluate(expression, holds);
    verdicts.set(expression, verdict);
    return verdict;
  };
  for (const { kind, id, showIf } of conditionals) {
    if (kind === 'question' && !asked.has(id)) continue;
    if (!showIf.every(isTrue)) continue;
    (kind === 'question' ? questions : content).add(id);
  }
  return { questions, content };
}
