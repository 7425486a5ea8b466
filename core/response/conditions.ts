import type { Comparison } from '#core/expression/comparison.ts';
import type { Expression } from '#core/expression/expression.ts';
import { mapLeaves } from '#core/expression/map-leaves.ts';
import { parseCondition } from '#core/expression/parse-condition.ts';
import type { Content, Node, Question, Questionnaire } from '#core/questionnaire/questionnaire.ts';

/** A question or content block with everything that has to hold for it: its own condition and those around it. */
export interface Conditional {
  readonly kind: 'question' | 'content';
  readonly id: string;
  /** Empty: always shown. */
  readonly showIf: readonly string[];
}

/** Everything that can be shown, in the order of the page. */
export function conditionalsOf(questionnaire: Questionnaire): Conditional[] {
  return questionnaire.nodes.flatMap((node) => conditionalsIn(node, []));
}

function conditionalsIn(node: Node, around: readonly string[]): Conditional[] {
  const inside = withOwn(around, node);
  const content = (blocks: readonly Content[] = [], above: readonly string[]) =>
    blocks.map((block): Conditional => ({ kind: 'content', id: block.id, showIf: withOwn(above, block) }));
  // What is written after the last question stands before the groups, as in the file.
  const own = node.children.filter((child) => child.kind === 'question');
  const below = node.children.filter((child) => child.kind !== 'question');
  return [
    ...own.flatMap((question) => [...content(question.before, inside), conditionalQuestion(question, inside)]),
    ...content(node.after, inside),
    ...below.flatMap((child) => conditionalsIn(child, inside)),
  ];
}

function conditionalQuestion(question: Question, around: readonly string[]): Conditional {
  return { kind: 'question', id: question.id, showIf: withOwn(around, question) };
}

function withOwn(around: readonly string[], { showIf }: { readonly showIf?: string }): readonly string[] {
  return showIf === undefined ? around : [...around, showIf];
}

/** The parsed condition. Throws on one that cannot be read: the loader refuses those. */
export function readCondition(text: string): Expression<Comparison> {
  const parsed = parseCondition(text);
  if (!parsed.ok) throw new Error(`a condition cannot be read: ${text}`);
  return parsed.expression;
}

/** Reads the conditions of a questionnaire with what they have to know of the questions that they ask about. */
export function conditionReader(
  questionOf: (id: string) => Question | undefined,
): (text: string) => Expression<Comparison> {
  return (text) =>
    mapLeaves(readCondition(text), (leaf) => {
      const question = leaf.is === 'state' ? questionOf(leaf.question) : undefined;
      return question?.type === 'practices' ? { ...leaf, practices: question.practices.length } : leaf;
    });
}
