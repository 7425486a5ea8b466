import type { Node, PhaseQuestion, Questionnaire, Step } from '#core/questionnaire/questionnaire.ts';
import { askedBy } from '#core/questionnaire/walk.ts';
import type { Answer, Response } from '#core/response/answer.ts';
import * as build from '#core/scoring/build.fixture.ts';

/** A four-phase question with one statement for each phase. */
export function question(id: string, over: Partial<PhaseQuestion> = {}): PhaseQuestion {
  return build.phaseQuestion(id, over);
}

/** A dimension of such questions. */
export function dimension(id: string, questions: readonly string[], over: Partial<Node> = {}): Node {
  return build.dimension(
    id,
    questions.map((each) => question(each)),
    over,
  );
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
  const { dimensions, ...rest } = over;
  const phases = ['Initial', 'Managed', 'Defined', 'Optimizing'].map((title) => ({ title, description: '' }));
  return build.questionnaire(dimensions, { phases, ...rest });
}

export const phase = (p: number): Answer => ({ kind: 'phase', phase: p });

/** One respondent who was asked everything. */
export function answers(model: Questionnaire, given: Record<string, Answer>): Response {
  return { asked: askedBy(model, null), answers: new Map(Object.entries(given)) };
}
