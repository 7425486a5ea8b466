import type { Question, Questionnaire, Step } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf, questionsIn, questionsOf } from '#core/questionnaire/walk.ts';
import { known } from './known.ts';
import type { Situation } from './situation.ts';

/** For each step the questions it lifts to `leads.to`: those it names, or else every question of its dimension. */
export function liftsOf(questionnaire: Questionnaire): (step: Step) => readonly Question[] {
  const ofDimension = new Map(dimensionsOf(questionnaire).map((node) => [node.id, questionsIn(node)]));
  const byId = new Map([...ofDimension.values()].flat().map((question) => [question.id, question]));
  return (step) => step.lifts?.map((id) => known(byId, id)) ?? known(ofDimension, step.dimension);
}

/** What the done actions should have lifted; the next answers will show whether they did. */
export function waitingLifts({
  questionnaire,
  done,
}: Pick<Situation, 'questionnaire' | 'done'>): { question: string; to: number }[] {
  const lifts = liftsOf(questionnaire);
  const ofSteps = questionnaire.steps
    .filter(({ id }) => done.has(id))
    .flatMap((step) => lifts(step).map(({ id }) => ({ question: id, to: step.leads.to })));
  if (done.size === 0) return ofSteps;
  // A question that another version asked is not waited for in this one.
  const asked = new Set(questionsOf(questionnaire).map(({ id }) => id));
  const reached = [...done].flatMap((key) => reachOf(key) ?? []);
  return [...ofSteps, ...reached.filter(({ question }) => asked.has(question))];
}

/** What a generated step reaches, by its key (see `Item`); null for other keys. */
function reachOf(key: string): { readonly question: string; readonly to: number } | null {
  const [, question, phase] = /^reach:(.+):(\d+)$/.exec(key) ?? [];
  return question === undefined ? null : { question, to: Number(phase) };
}
