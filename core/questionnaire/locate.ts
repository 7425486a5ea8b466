import type { Path } from './issue.ts';
import type { Node, Question, Questionnaire } from './questionnaire.ts';

export interface LocatedNode {
  readonly node: Node;
  readonly path: Path;
  /** From the outermost to the node's parent. */
  readonly above: readonly Node[];
}

export interface LocatedQuestion {
  readonly question: Question;
  readonly path: Path;
  readonly dimension: Node;
}

/** Every node with its place in the file it was normalised from, parents first. */
export function locateNodes(questionnaire: Questionnaire): LocatedNode[] {
  return questionnaire.nodes.flatMap((node, index) => nodesFrom({ node, path: ['dimensions', index], above: [] }));
}

function nodesFrom(located: LocatedNode): LocatedNode[] {
  const { node, path, above } = located;
  const key = node.kind === 'dimension' || isInDimension(located) ? 'groups' : 'dimensions';
  const children = node.children.filter((child) => child.kind !== 'question');
  return [
    located,
    ...children.flatMap((child, index) =>
      nodesFrom({ node: child, path: [...path, key, index], above: [...above, node] }),
    ),
  ];
}

function isInDimension({ above }: LocatedNode): boolean {
  return above.some((node) => node.kind === 'dimension');
}

/** Every question with its dimension and its place in the file, in the order they are asked. */
export function locateQuestions(questionnaire: Questionnaire): LocatedQuestion[] {
  return locateNodes(questionnaire).flatMap(({ node, path, above }) => {
    const dimension = [...above, node].find((each) => each.kind === 'dimension');
    if (dimension === undefined) return [];
    return node.children
      .filter((child) => child.kind === 'question')
      .map((question, index) => ({ question, dimension, path: [...path, 'questions', index] }));
  });
}
