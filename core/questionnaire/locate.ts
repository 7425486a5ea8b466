import type { Path } from './issue.ts';
import type { Content, Node, Question, Questionnaire } from './questionnaire.ts';

export interface LocatedNode {
  readonly node: Node;
  readonly path: Path;
  /** From the outermost to the node's parent. */
  readonly above: readonly Node[];
}

export interface LocatedQuestion {
  readonly question: Question;
  readonly path: Path;
  /** Where its statements, points or options stand: in it, or in its answer set. */
  readonly answersPath: Path;
  readonly dimension: Node;
  /** From the outermost to the one it stands in. */
  readonly within: readonly Node[];
}

export interface LocatedContent {
  readonly content: Content;
  readonly path: Path;
  /** The question it stands before; null below the last one. */
  readonly before: Question | null;
  readonly within: readonly Node[];
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
    const within = [...above, node];
    const dimension = within.find((each) => each.kind === 'dimension');
    if (dimension === undefined) return [];
    return entriesOf(node).flatMap(({ entry, index }) => {
      if (entry.kind !== 'question') return [];
      const place = [...path, 'questions', index];
      const answersPath = entry.answerSet === undefined ? place : ['answerSets', entry.answerSet];
      return [{ question: entry, path: place, answersPath, dimension, within }];
    });
  });
}

/** Every content block with its place in the file. */
export function locateContent(questionnaire: Questionnaire): LocatedContent[] {
  return locateNodes(questionnaire).flatMap(({ node, path, above }) =>
    entriesOf(node).flatMap(({ entry, index, before }) =>
      entry.kind === 'question'
        ? []
        : [{ content: entry.content, path: [...path, 'questions', index], before, within: [...above, node] }],
    ),
  );
}

interface Entry {
  readonly entry: Question | { readonly kind: 'content'; readonly content: Content };
  readonly before: Question | null;
  readonly index: number;
}

/** A node's list of questions as the file has it, content among them. */
function entriesOf({ children, after = [] }: Node): Entry[] {
  const blocks = (contents: readonly Content[], before: Question | null) =>
    contents.map((content) => ({ entry: { kind: 'content' as const, content }, before }));
  const entries = [
    ...children.flatMap((child) =>
      child.kind === 'question' ? [...blocks(child.before ?? [], child), { entry: child, before: child }] : [],
    ),
    ...blocks(after, null),
  ];
  return entries.map((entry, index) => ({ ...entry, index }));
}
