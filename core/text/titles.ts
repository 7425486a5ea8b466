import type { Question, Questionnaire, Step } from '../questionnaire/questionnaire.ts';
import { dimensionsOf, questionsOf } from '../questionnaire/walk.ts';
import { TOLERANCE } from '../scoring/tolerance.ts';

/** What the ids in a result or a plan stand for. Each throws for an id that the questionnaire does not have. */
export interface Titles {
  readonly dimension: (id: string) => string;
  readonly question: (id: string) => Question;
  readonly step: (id: string) => Step;
  /** A phase's number as it is shown. */
  readonly digit: (phase: number) => string;
  /** A value between phases as it is shown: checklists give 1.6667, and one decimal, never rounded up, is enough. */
  readonly value: (value: number) => string;
  readonly phase: (phase: number) => string;
}

/** Looks the ids of a result up in its questionnaire; numbers as the locale writes them. */
export function titlesOf(questionnaire: Questionnaire, locale: string): Titles {
  const dimensions = new Map(dimensionsOf(questionnaire).map(({ id, title }) => [id, title]));
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  const steps = new Map(questionnaire.steps.map((step) => [step.id, step]));
  const phases = new Map(questionnaire.phases.map(({ title }, phase) => [phase, title]));
  const digit = digitOf(questionnaire.displayBase, locale);
  return {
    dimension: (id) => known(dimensions, id),
    question: (id) => known(questions, id),
    step: (id) => known(steps, id),
    digit,
    value: (value) => digit(Math.floor(value * 10 + TOLERANCE) / 10),
    phase: (phase) => known(phases, phase),
  };
}

/** Writes the numbers of phases as they are shown: from the display base, one decimal at most. */
export function digitOf(displayBase: number, locale: string): (phase: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (phase) => format.format(phase + displayBase);
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, id: Key): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`Not in the questionnaire: ${id}`);
  return value;
}
