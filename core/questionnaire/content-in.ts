import type { Content, Node } from './questionnaire.ts';

/** Every content block below a node, at any depth, in the order of the page. */
export function contentIn(node: Node): Content[] {
  const own = node.children.flatMap((child) => (child.kind === 'question' ? [...(child.before ?? [])] : []));
  const below = node.children.flatMap((child) => (child.kind === 'question' ? [] : contentIn(child)));
  return [...own, ...(node.after ?? []), ...below];
}
