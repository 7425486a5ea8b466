import type { Node, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { lastPhase as lastPhaseOf, questionsOf } from '#core/questionnaire/walk.ts';
import type { Response } from '#core/response/answer.ts';
import { confidenceIn, type People } from './confidence.ts';
import { countAnswers } from './count-answers.ts';
import { countQuestions } from './count-questions.ts';
import { dimensionResult, nodeResult } from './dimension-result.ts';
import { type Measure, measureNode } from './measure.ts';
import { overallGate } from './overall-gate.ts';
import { nobodyAsked, type QuestionCounts } from './question-counts.ts';
import { questionState } from './question-state.ts';
import type { NodeResult, QuestionStates, Result } from './result.ts';
import { why } from './why.ts';

/**
 * How every question stands over the responses (scoring rules, section 6). `agreed` holds the team's agreed answers,
 * which replace what the people said. Throws on an answer that does not fit its question.
 */
export function statesOf(
  questionnaire: Questionnaire,
  responses: readonly Response[],
  agreed?: Response,
): QuestionStates {
  return statesOfCounts(
    questionnaire,
    countsByQuestion(questionnaire, responses),
    countsByQuestion(questionnaire, agreed ? [agreed] : []),
  );
}

/** By question id, counts of the responses: what `statesOfCounts` takes. Throws on an answer that does not fit. */
export function countsByQuestion(
  questionnaire: Questionnaire,
  responses: Iterable<Response>,
): ReadonlyMap<string, QuestionCounts> {
  const questions = questionsOf(questionnaire);
  const counted = countAnswers(questions, responses, lastPhaseOf(questionnaire));
  return new Map(questions.map(({ id }, at) => [id, counted[at] ?? nobodyAsked]));
}

/** The same from counts, which may be stored or added up before. A question without counts was asked of nobody. */
export function statesOfCounts(
  questionnaire: Questionnaire,
  people: ReadonlyMap<string, QuestionCounts>,
  agreed: ReadonlyMap<string, QuestionCounts> = new Map(),
): QuestionStates {
  const lastPhase = lastPhaseOf(questionnaire);
  return new Map(
    questionsOf(questionnaire).map((question) => [
      question.id,
      questionState(question, people.get(question.id) ?? nobodyAsked, lastPhase, agreed.get(question.id)),
    ]),
  );
}

/**
 * Score, phase, coverage, confidence and the reason for them (scoring rules, sections 3 to 5). A question missing in
 * `states` is not asked. Give `people` when answers are personal: confidence then needs enough of them.
 */
export function score(questionnaire: Questionnaire, states: QuestionStates, people?: People): Result {
  const { gate } = questionnaire;
  const lastPhase = lastPhaseOf(questionnaire);
  const measures = new Map<Node, Measure>();
  const root = { rule: questionnaire.rule, children: questionnaire.nodes };
  const whole = measureNode(root, states, lastPhase, (node, measure) => measures.set(node, measure));

  const groups: NodeResult[] = [];
  const gated = [];
  for (const [node, measure] of measures) {
    if (node.kind === 'group') groups.push(nodeResult(node, measure, people));
    else gated.push(dimensionResult(node, measure, states, gate.share, lastPhase, people));
  }
  const overall = overallGate(gated, gate.dimensions, lastPhase);
  const state = whole.applicable === 0 ? 'nothingApplies' : whole.scored === 0 ? 'notAssessed' : 'assessed';
  const reached = state === 'assessed' ? overall.reached : null;
  return {
    lastPhase,
    gate,
    score: whole.score,
    reached,
    potential: state === 'assessed' ? overall.potential : null,
    ceiling: overall.ceiling,
    state,
    coverage: whole.coverage,
    unknownShare: whole.unknownShare,
    confidence: confidenceIn(whole, people),
    counts: countQuestions(questionsOf(questionnaire), states),
    progress: overall.progress,
    dimensions: gated.map(({ result }) => result),
    groups,
    why: why(gated, overall, reached, gate.dimensions, states, lastPhase),
  };
}
