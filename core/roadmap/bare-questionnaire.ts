import type { Node, Question, Questionnaire } from '#core/questionnaire/questionnaire.ts';

/**
 * The questionnaire without its words: all that scoring needs, a small part of the bytes. For the forecast, which the
 * browser computes.
 */
export function bareQuestionnaire(questionnaire: Questionnaire): Questionnaire {
  const { changelog: _, retired: _retired, answerSets: _sets, translations: _texts, ...rest } = questionnaire;
  return {
    ...rest,
    description: '',
    attribution: '',
    sources: [],
    steps: [],
    profiles: [],
    glossary: [],
    phases: rest.phases.map(() => ({ title: '', description: '' })),
    nodes: rest.nodes.map(bareNode),
  };
}

function bareNode(node: Node): Node {
  const { references: _, after: _content, tags: _tags, ...rest } = node;
  const children = node.children.map((child) => (child.kind === 'question' ? bareQuestion(child) : bareNode(child)));
  return { ...rest, title: '', description: '', children };
}

function bareQuestion(question: Question): Question {
  const {
    before: _,
    scope: _scope,
    examples: _examples,
    links: _links,
    references: _refs,
    tags: _tags,
    ...rest
  } = question;
  const bare = { ...rest, text: '', help: '' };
  switch (bare.type) {
    case 'phase':
      return { ...bare, statements: bare.statements.map(({ phase }) => ({ phase, text: '' })) };
    case 'scale':
      return { ...bare, points: bare.points.map((point) => ({ ...point, title: '' })) };
    case 'choice':
      return { ...bare, options: bare.options.map(bareOption) };
    case 'multi':
      return { ...bare, options: bare.options.map(bareOption) };
    case 'practices':
      return { ...bare, practices: bare.practices.map((practice) => ({ ...practice, title: '' })) };
    case 'criterion':
      return { ...bare, options: bare.options.map(({ id, fraction }) => ({ id, fraction, title: '' })) };
    default:
      return bare;
  }
}

function bareOption<O extends { readonly links?: unknown }>({ links: _, ...option }: O) {
  return { ...option, title: '', description: '' };
}
