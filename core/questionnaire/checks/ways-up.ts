import { highestGatedPhase } from '../gating-phase.ts';
import type { Issue } from '../issue.ts';
import { type LocatedQuestion, locateNodes, locateQuestions } from '../locate.ts';
import type { Questionnaire, Step } from '../questionnaire.ts';
import { lastPhase, questionsIn } from '../walk.ts';

/** From every phase there is a next step: for each dimension, and for each question that gates. */
export function checkWaysUp(questionnaire: Questionnaire): Issue[] {
  if (questionnaire.steps.length === 0) {
    const message = 'there are no next steps, so the route can only name the statements to reach.';
    return [{ severity: 'warning', path: ['steps'], code: 'no-steps', message }];
  }
  return [...checkDimensions(questionnaire), ...checkQuestions(questionnaire)];
}

function checkDimensions(questionnaire: Questionnaire): Issue[] {
  const last = lastPhase(questionnaire);
  return locateNodes(questionnaire).flatMap(({ node, path }) => {
    if (node.kind !== 'dimension') return [];
    const steps = questionnaire.steps.filter((step) => step.dimension === node.id);
    const ceiling = Math.max(...questionsIn(node).map((question) => highestGatedPhase(question, last)));
    return phasesUpTo(ceiling)
      .filter((phase) => !steps.some((step) => leadsTo(step, phase)))
      .map((phase): Issue => {
        const message = `no next step leads from phase ${phase - 1} to phase ${phase}.`;
        return { severity: 'warning', path, code: 'no-way-up', message };
      });
  });
}

function checkQuestions(questionnaire: Questionnaire): Issue[] {
  const last = lastPhase(questionnaire);
  return locateQuestions(questionnaire).flatMap((located) => {
    const { question, path } = located;
    const highest = highestGatedPhase(question, last);
    // A criterion is either met or not: it has to be lifted once, to its own level.
    const phases = question.type === 'criterion' ? [highest].filter((phase) => phase > 0) : phasesUpTo(highest);
    const steps = questionnaire.steps.filter((step) => lifts(step, located));
    const missing = phases.filter((phase) => !steps.some((step) => leadsTo(step, phase)));
    if (missing.length === 0) return [];
    const message = `no next step lifts this question to phase ${missing.join(' or ')}.`;
    return [{ severity: 'warning', path, code: 'not-lifted', message } satisfies Issue];
  });
}

function phasesUpTo(highest: number): number[] {
  return Array.from({ length: highest }, (_, index) => index + 1);
}

function leadsTo({ leads }: Step, phase: number): boolean {
  return leads.from < phase && phase <= leads.to;
}

/** A step without `lifts` raises every question of its dimension (roadmap rules, candidates). */
function lifts(step: Step, { question, dimension }: LocatedQuestion): boolean {
  return step.lifts?.includes(question.id) ?? step.dimension === dimension.id;
}
