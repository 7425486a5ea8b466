import { type Comparison, comparisonHolds } from '#core/expression/comparison.ts';
import { evaluate, leavesOf } from '#core/expression/evaluate.ts';
import type { Expression } from '#core/expression/expression.ts';
import { conditionReader } from '#core/response/conditions.ts';
import type { Issue, Path } from '../issue.ts';
import { type LocatedQuestion, locateNodes, locateQuestions } from '../locate.ts';
import type { Node, Question, Questionnaire } from '../questionnaire.ts';
import { once } from './once.ts';
import { telltaleAnswers } from './telltale-answers.ts';

/** Combinations of answers tried for a whole questionnaire; beyond, a condition is taken to hold for one of them. */
const MOST_TRIED = 100_000;
/** Likewise with more comparisons than this around one question. */
const MOST_COMPARISONS = 200;

/** No question (or group) waits for answers that nobody can give. Conditions are sound by now. */
export function checkNeverShown(questionnaire: Questionnaire): Issue[] {
  const nodePaths = new Map(locateNodes(questionnaire).map(({ node, path }) => [node, path]));
  const questions = new Map(locateQuestions(questionnaire).map(({ question }) => [question.id, question]));
  const shown = new Set<string>();
  const reported = new Set<Path>();
  const budget = { left: MOST_TRIED };
  const read = once(conditionReader((id) => questions.get(id)));
  const holdsSomehow = (texts: readonly string[]) => isSatisfiable(texts.map(read), questions, shown, budget);
  // A condition reads earlier questions only, so what was found for a node holds for all that is in it.
  const possible = new Map<Node, boolean>();
  return locateQuestions(questionnaire).flatMap((located): Issue[] => {
    const path = firstImpossible(located, nodePaths, possible, holdsSomehow);
    if (path === null) {
      shown.add(located.question.id);
      return [];
    }
    if (reported.has(path)) return [];
    reported.add(path);
    const message = 'no answers make this true, so it is never asked.';
    return [{ severity: 'error', path: [...path, 'showIf'], code: 'never-shown', message }];
  });
}

/** The path of the outermost part around a question (or itself) whose condition can never hold; null if all can. */
function firstImpossible(
  { question, path, within }: LocatedQuestion,
  nodePaths: ReadonlyMap<Node, Path>,
  possible: Map<Node, boolean>,
  holdsSomehow: (texts: readonly string[]) => boolean,
): Path | null {
  const texts: string[] = [];
  for (const node of within) {
    if (node.showIf === undefined) continue;
    texts.push(node.showIf);
    const isPossible = possible.get(node) ?? holdsSomehow(texts);
    possible.set(node, isPossible);
    if (!isPossible) return nodePaths.get(node) ?? [];
  }
  if (question.showIf === undefined || holdsSomehow([...texts, question.showIf])) return null;
  return path;
}

function isSatisfiable(
  conditions: readonly Expression<Comparison>[],
  questions: ReadonlyMap<string, Question>,
  shown: ReadonlySet<string>,
  budget: { left: number },
): boolean {
  const leaves = conditions.flatMap((condition) => leavesOf(condition));
  if (leaves.length > MOST_COMPARISONS) return true;
  const compared = Map.groupBy(leaves, ({ question }) => question);
  // For each question, every way in which its comparisons can turn out together.
  const outcomes = [...compared].map(([id, comparisons]) => {
    const question = questions.get(id);
    const answers = question && shown.has(id) ? telltaleAnswers(question, comparisons) : [undefined];
    return answers === null ? null : outcomesOf(comparisons, answers);
  });
  if (outcomes.some((each) => each === null)) return true;
  const domains = outcomes.filter((each) => each !== null);
  const combinations = domains.reduce((product, { length }) => product * length, 1);
  if (combinations > budget.left) return true;
  budget.left -= combinations;
  return someCombination(domains, (holding) =>
    conditions.every((condition) => evaluate(condition, (comparison) => holding.has(comparison))),
  );
}

type Outcome = ReadonlySet<Comparison>;

/** The sets of comparisons that hold together, each once. */
function outcomesOf(
  comparisons: readonly Comparison[],
  answers: readonly Parameters<typeof comparisonHolds>[1][],
): Outcome[] {
  const found = new Map<string, Outcome>();
  for (const answer of answers) {
    const verdicts = comparisons.map((comparison) => comparisonHolds(comparison, answer));
    found.set(verdicts.map(Number).join(''), new Set(comparisons.filter((_, index) => verdicts[index])));
  }
  return [...found.values()];
}

function someCombination(
  [first, ...rest]: readonly (readonly Outcome[])[],
  holds: (comparisons: Outcome) => boolean,
  chosen: Outcome = new Set(),
): boolean {
  if (first === undefined) return holds(chosen);
  return first.some((outcome) => someCombination(rest, holds, new Set([...chosen, ...outcome])));
}
