import type { Node, PhaseQuestion, Questionnaire, Step } from '#core/questionnaire/questionnaire.ts';
import { askedBy } from '#core/questionnaire/walk.ts';
import type { Answer, Response } from '#core/response/answer.ts';

/** A four-phase question with one statement for each phase. */
export function question(id: string, over: Partial<PhaseQuestion> = {}): PhaseQuestion {
  return {
    kind: 'question',
    type: 'phase',
    id,
    text: `Question ${id}`,
    help: '',
    weight: 1,
    gate: true,
    scored: true,
    required: false,
    allowUnknown: true,
    allowNotApplicable: true,
    allowComment: true,
    statements: [0, 1, 2, 3].map((p) => ({ phase: p, text: `Statement ${p}` })),
    between: false,
    ...over,
  };
}

/** A dimension of such questions. */
export function dimension(id: string, questions: readonly string[], over: Partial<Node> = {}): Node {
  return {
    kind: 'dimension',
    id,
    title: id,
    description: '',
    weight: 1,
    rule: 'mean',
    children: questions.map((each) => question(each)),
    ...over,
  };
}

export function step(
  id: string,
  over: { dimension: string; leads: readonly [number, number] } & Partial<Omit<Step, 'dimension' | 'leads'>>,
): Step {
  const [from, to] = over.leads;
  return {
    id,
    title: `Step ${id}`,
    why: '',
    how: '',
    effort: 1,
    requires: [],
    outcome: '',
    metrics: [],
    example: '',
    links: [],
    triggers: [],
    ...over,
    leads: { from, to },
  };
}

export function questionnaire(over: {
  dimensions: readonly Node[];
  steps: readonly Step[];
  gate?: Questionnaire['gate'];
}): Questionnaire {
  return {
    id: 'model',
    version: '1.0.0',
    title: 'Model',
    description: '',
    locale: 'en',
    licence: '',
    attribution: '',
    sources: [],
    phases: ['Initial', 'Managed', 'Defined', 'Optimizing'].map((title) => ({ title, description: '' })),
    displayBase: 0,
    gate: over.gate ?? { share: 1, dimensions: 1 },
    rule: 'mean',
    nodes: over.dimensions,
    steps: over.steps,
    profiles: [],
    glossary: [],
  };
}

export const phase = (p: number): Answer => ({ kind: 'phase', phase: p });

/** One respondent who was asked everything. */
export function answers(model: Questionnaire, given: Record<string, Answer>): Response {
  return { asked: askedBy(model, null), answers: new Map(Object.entries(given)) };
}
