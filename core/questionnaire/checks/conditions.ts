import type { Comparison } from '#core/expression/comparison.ts';
import { leavesOf } from '#core/expression/evaluate.ts';
import { parseCondition } from '#core/expression/parse-condition.ts';
import type { Issue, Path } from '../issue.ts';
import { locateContent, locateNodes, locateQuestions } from '../locate.ts';
import { suggester } from '../nearest.ts';
import type { Node, Question, Questionnaire } from '../questionnaire.ts';
import { questionsIn, questionsOf } from '../walk.ts';
import { checkComparison } from './comparisons.ts';
import { syntaxProblem } from './syntax-problem.ts';

interface Condition {
  readonly text: string;
  /** Of its `showIf`. */
  readonly path: Path;
  /** How many questions are asked before what it decides on. */
  readonly earlier: number;
}

/** Every show-if can be read, and compares earlier questions with what they offer. */
export function checkConditions(questionnaire: Questionnaire): Issue[] {
  const questions = questionsOf(questionnaire);
  const order = new Map(questions.map((question, index) => [question.id, { question, index }]));
  const suggest = suggester(order.keys());
  const checkLeaf = (comparison: Comparison, { path, earlier }: Condition): Issue[] => {
    const found = order.get(comparison.question);
    const error = (code: string, message: string, hint: { hint?: string } = {}): Issue[] => [
      { severity: 'error', path, code, message, ...hint },
    ];
    if (found === undefined) {
      const message = `there is no question \`${comparison.question}\`.`;
      return error('unknown-reference', message, suggest(comparison.question));
    }
    if (found.index >= earlier) {
      return error(
        'later-reference',
        `\`${found.question.id}\` is not asked before this, so nothing can depend on it.`,
      );
    }
    const problem = checkComparison(comparison, found.question);
    return problem === null ? [] : error('comparison', problem);
  };
  return conditionsOf(questionnaire, questions).flatMap((condition): Issue[] => {
    const parsed = parseCondition(condition.text);
    if (parsed.ok) return leavesOf(parsed.expression).flatMap((leaf) => checkLeaf(leaf, condition));
    const problem = syntaxProblem('condition', condition.text, parsed);
    return [{ severity: 'error', path: condition.path, code: 'condition-syntax', ...problem }];
  });
}

function conditionsOf(questionnaire: Questionnaire, questions: readonly Question[]): Condition[] {
  const place = new Map(questions.map((question, index) => [question, index]));
  const placeOf = (question: Question | undefined) => (question && place.get(question)) ?? questions.length;
  const conditions: (Omit<Condition, 'text'> & { readonly text: string | undefined })[] = [
    ...locateNodes(questionnaire).map(({ node, path }) => {
      return { text: node.showIf, path, earlier: placeOf(questionsIn(node)[0]) };
    }),
    ...locateQuestions(questionnaire).map(({ question, path }) => {
      return { text: question.showIf, path, earlier: placeOf(question) };
    }),
    ...locateContent(questionnaire).map(({ content, path, before, within }) => {
      return { text: content.showIf, path, earlier: before ? placeOf(before) : placeAfter(within.at(-1), placeOf) };
    }),
  ];
  return conditions.flatMap(({ text, path, earlier }) =>
    text === undefined ? [] : [{ text, path: [...path, 'showIf'], earlier }],
  );
}

/** What stands below a node's own questions comes before its groups. */
function placeAfter(node: Node | undefined, placeOf: (question: Question | undefined) => number): number {
  const last = node?.children.findLast((child) => child.kind === 'question');
  return last ? placeOf(last) + 1 : placeOf(node && questionsIn(node)[0]);
}
