import type { Node, Questionnaire } from '../questionnaire/questionnaire.ts';
import type { NodeResult, Result } from '../scoring/result.ts';

/** A group of a result with its place in the tree. */
export interface GroupRow {
  readonly result: NodeResult;
  /** Titles from the outermost node to its own. */
  readonly path: readonly string[];
}

/** The groups above and inside dimensions, in the order of the questionnaire; a dimension names the place only. */
export function groupRows(questionnaire: Questionnaire, { groups }: Result): readonly GroupRow[] {
  const results = new Map(groups.map((group) => [group.id, group]));
  const below = (node: Node, above: readonly string[]): GroupRow[] => {
    const path = [...above, node.title];
    const result = results.get(node.id);
    const inner = node.children.flatMap((child) => (child.kind === 'question' ? [] : below(child, path)));
    return result ? [{ result, path }, ...inner] : inner;
  };
  return questionnaire.nodes.flatMap((node) => below(node, []));
}
