import type { Node, Profile, Question, Questionnaire } from './questionnaire.ts';

/** Every question, in the order it is asked. */
export function questionsOf(questionnaire: Questionnaire): Question[] {
  return questionnaire.nodes.flatMap(questionsIn);
}

/** Every question below a node, at any depth, in the order it is asked. */
export function questionsIn(node: Node): Question[] {
  return node.children.flatMap((child) => (child.kind === 'question' ? [child] : questionsIn(child)));
}

/** The dimensions, at any depth, in order. A dimension never holds another one. */
export function dimensionsOf(questionnaire: Questionnaire): Node[] {
  return questionnaire.nodes.flatMap(dimensionsIn);
}

function dimensionsIn(node: Node): Node[] {
  if (node.kind === 'dimension') return [node];
  return node.children.flatMap((child) => (child.kind === 'question' ? [] : dimensionsIn(child)));
}

/** Titles of the groups that each dimension stands in, from the outermost, by its id. */
export function titlesAbove(questionnaire: Questionnaire): ReadonlyMap<string, readonly string[]> {
  const below = (node: Node, above: readonly string[]): (readonly [string, readonly string[]])[] =>
    node.kind === 'dimension'
      ? [[node.id, above]]
      : node.children.flatMap((child) => (child.kind === 'question' ? [] : below(child, [...above, node.title])));
  return new Map(questionnaire.nodes.flatMap((node) => below(node, [])));
}

/** Ids of the questions a respondent is asked: those of the profile, or all without one. */
export function askedBy(questionnaire: Questionnaire, profile: Profile | null): ReadonlySet<string> {
  const all = questionsOf(questionnaire).map((question) => question.id);
  if (profile === null) return new Set(all);
  const chosen = new Set(profile.questions);
  return new Set(all.filter((id) => chosen.has(id)));
}

/** P of the scoring rules: the index of the last phase. */
export function lastPhase(questionnaire: Questionnaire): number {
  return questionnaire.phases.length - 1;
}
