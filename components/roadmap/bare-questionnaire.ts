import type { Node, Question, Questionnaire } from '#core/questionnaire/questionnaire.ts';

/**
 * The questionnaire without its words: all that scoring needs, a small part of the bytes. For the forecast, which the
 * browser computes.
 */
export function bareQuestionnaire(questionnaire: Questionnaire): Questionnaire {
  return {
    ...questionnaire,
    description: '',
    attribution: '',
    sources: [],
    steps: [],
    profiles: [],
    glossary: [],
    nodes: questionnaire.nodes.map(bareNode),
  };
}

function bareNode(node: Node): Node {
  return {
    ...node,
    title: '',
    description: '',
    children: node.children.map((child) => (child.kind === 'question' ? bareQuestion(child) : bareNode(child))),
  };
}

function bareQuestion(question: Question): Question {
  const bare = { ...question, text: '', help: '' };
  if (bare.type !== 'phase') return bare;
  return { ...bare, statements: bare.statements.map(({ phase }) => ({ phase, text: '' })) };
}
