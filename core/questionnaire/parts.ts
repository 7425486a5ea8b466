import type { Node, Question, Questionnaire } from './questionnaire.ts';

export type PartKind = 'questionnaire' | 'phase' | 'node' | 'question' | 'option' | 'step' | 'profile' | 'term';

/** A piece of a questionnaire that keeps its identity from version to version. */
export interface Part {
  readonly kind: PartKind;
  /** Unique within its kind; an option's within its question. A phase's and a scale point's is its place from 0. */
  readonly id: string;
  /** What it stands in: the node of a question or node, the question of an option, the dimension of a step. */
  readonly within: string | null;
  /** What people call it. */
  readonly title: string;
}

/** With all that is said of the part itself, by the name of the field; parts inside it stand for themselves. */
export interface WholePart extends Part {
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Names a part in every version: an option belongs to its question; everything else may move. */
export function keyOf({ kind, id, within }: Part): string {
  return JSON.stringify(kind === 'option' ? [kind, within, id] : [kind, id]);
}

/** Every part, each list in its own order. Whatever the format gains later is a field of the part it stands in. */
export function partsOf(questionnaire: Questionnaire): readonly WholePart[] {
  const { phases, nodes, steps, profiles, glossary, ...fields } = questionnaire;
  return [
    { kind: 'questionnaire', id: '', within: null, title: questionnaire.title, fields },
    ...phases.map(
      (phase, index): WholePart => ({
        kind: 'phase',
        id: `${index}`,
        within: null,
        title: phase.title,
        fields: { ...phase },
      }),
    ),
    ...nodes.flatMap((node) => partsOfNode(node, null)),
    ...steps.map(({ id, dimension, ...step }): WholePart => {
      return { kind: 'step', id, within: dimension, title: step.title, fields: step };
    }),
    ...profiles.map(({ id, ...profile }): WholePart => {
      return { kind: 'profile', id, within: null, title: profile.title, fields: profile };
    }),
    ...glossary.map(({ term, ...entry }): WholePart => {
      return { kind: 'term', id: term, within: null, title: term, fields: entry };
    }),
  ];
}

function partsOfNode({ id, children, ...fields }: Node, within: string | null): WholePart[] {
  return [
    { kind: 'node', id, within, title: fields.title, fields },
    ...children.flatMap((child) => (child.kind === 'question' ? partsOfQuestion(child, id) : partsOfNode(child, id))),
  ];
}

function partsOfQuestion(question: Question, within: string): WholePart[] {
  const { id, text } = question;
  const { fields, options } = split(question);
  return [
    { kind: 'question', id, within, title: text, fields },
    ...options.map(({ id: option, title, ...rest }): WholePart => {
      return { kind: 'option', id: option, within: id, title: title ?? option, fields: { title, ...rest } };
    }),
  ];
}

interface Option {
  readonly id: string;
  readonly title: string | null;
}

/** The answers that a question offers, and the rest of it. How many points a scale has tells what each is worth. */
function split(question: Question): {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly options: readonly Option[];
} {
  switch (question.type) {
    case 'phase': {
      const { statements, ...fields } = question;
      return { fields, options: statements.map(({ phase, text }) => ({ id: `${phase}`, title: text })) };
    }
    case 'scale': {
      const { points, ...fields } = question;
      return {
        fields: { ...fields, points: points.length },
        options: points.map((point, i) => ({ id: `${i}`, ...point })),
      };
    }
    case 'practices': {
      const { practices, ...fields } = question;
      return { fields, options: practices };
    }
    case 'choice':
    case 'multi':
    case 'criterion': {
      const { options, ...fields } = question;
      return { fields, options };
    }
    case 'number':
    case 'text':
      return { fields: { ...question }, options: [] };
  }
}
