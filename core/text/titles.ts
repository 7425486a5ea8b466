import type { Question, Questionnaire, Step } from '../questionnaire/questionnaire.ts';
import { dimensionsOf, questionsOf } from '../questionnaire/walk.ts';
import { TOLERANCE } from '../scoring/tolerance.ts';

/** What the ids in a result or a plan stand for. Each throws for an id that the questionnaire does not have. */
export interface Titles {
  readonly dimension: (id: string) => string;
  readonly question: (id: string) => Question;
  readonly step: (id: string) => Step;
  /** A phase's number as it is shown. */
  readonly digit: (phase: number) => number;
  /** A value between phases as it is shown: checklists give 1.6667, and one decimal, never rounded up, is enough. */
  readonly value: (value: number) => number;
  readonly phase: (phase: number) => string;
}

/** Looks the ids of a result up in its questionnaire. */
export function titlesOf(questionnaire: Questionnaire): Titles {
  const dimensions = new Map(dimensionsOf(questionnaire).map(({ id, title }) => [id, title]));
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  const steps = new Map(questionnaire.steps.map((step) => [step.id, step]));
  const phases = new Map(questionnaire.phases.map(({ title }, phase) => [phase, title]));
  return {
    dimension: (id) => known(dimensions, id),
    question: (id) => known(questions, id),
    step: (id) => known(steps, id),
    digit: (phase) => phase + questionnaire.displayBase,
    value: (value) => Math.floor(value * 10 + TOLERANCE) / 10 + questionnaire.displayBase,
    phase: (phase) => known(phases, phase),
  };
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, id: Key): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`Not in the questionnaire: ${id}`);
  return value;
}
