import { dimensionsOf, questionsIn, questionsOf } from '#core/questionnaire/walk.ts';
import { gates } from '#core/scoring/gate.ts';
import { gatingQuestions } from '#core/scoring/gating-questions.ts';
import { known } from './known.ts';
import { waitingLifts } from './lifts.ts';
import { raiseOf } from './raise.ts';
import type { Candidate, Situation } from './situation.ts';

/**
 * Steps "reach: statement p" for questions that hold the next gate and that no step lifts. A questionnaire without any
 * steps gets them up to the target, so that its route does not end at the next gate.
 */
export function generatedCandidates(situation: Situation, steps: readonly Candidate[]): Candidate[] {
  const { questionnaire, states, result, targets } = situation;
  const next = result.why.next ?? 0;
  const nodes = new Map(dimensionsOf(questionnaire).map((node) => [node.id, node]));
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  const lifts = [...steps.flatMap(({ raises }) => raises), ...waitingLifts(situation)];
  const made: Candidate[] = [];
  for (const dimension of result.dimensions) {
    if (dimension.reached === null) continue;
    const target = questionnaire.steps.length === 0 ? known(targets, dimension.id).phase : 0;
    const goal = Math.min(dimension.ceiling, Math.max(next, target));
    for (const gater of gatingQuestions(questionsIn(known(nodes, dimension.id)), states, result.lastPhase).gaters) {
      const question = known(questions, gater.id);
      for (let phase = dimension.reached + 1; phase <= goal; phase += 1) {
        if (!gates(gater, phase) || gater.met >= phase) continue;
        const lifted = lifts.some((lift) => lift.question === question.id && lift.to >= phase);
        const raises = raiseOf(question, states, phase);
        if (lifted || raises.length === 0) continue;
        const key = `reach:${question.id}:${phase}`;
        const before = made.at(-1);
        made.push({
          key,
          kind: 'reach',
          of: question.id,
          dimension: dimension.id,
          phase,
          effort: 2,
          from: phase - 1,
          raises,
          after: before?.of === question.id ? [before.key] : [],
        });
      }
    }
  }
  return made;
}

/** What has to be found out: unknown and unanswered questions that hold the gate to the next phase. */
export function findOutCandidates({ result, done }: Situation): Candidate[] {
  return result.why.questions
    .filter(({ because }) => because === 'unknown' || because === 'absent')
    .filter(({ question }) => !done.has(`find:${question}`))
    .map(({ question, dimension, phase }) => ({
      key: `find:${question}`,
      kind: 'findOut',
      of: question,
      dimension,
      phase,
      effort: 1,
      from: 0,
      raises: [],
      after: [],
    }));
}
