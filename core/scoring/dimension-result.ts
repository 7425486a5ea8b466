import type { Node } from '#core/questionnaire/questionnaire.ts';
import { questionsIn } from '#core/questionnaire/walk.ts';
import { confidenceIn, type People } from './confidence.ts';
import { gateProgress, phaseReached } from './gate.ts';
import { type DimensionGate, gatingQuestions } from './gating-questions.ts';
import { holdsBetween } from './holds.ts';
import type { Measure } from './measure.ts';
import type { DimensionResult, NodeResult, QuestionStates } from './result.ts';

/** A node's own figures; `id` and `kind` as in the questionnaire. */
export function nodeResult(node: Node, measure: Measure, people?: People): NodeResult {
  const { score, upTo, coverage, unknownShare } = measure;
  return {
    id: node.id,
    kind: node.kind,
    score,
    upTo,
    coverage,
    unknownShare,
    confidence: confidenceIn(measure, people),
  };
}

/** What a dimension adds to a node: its gate (scoring rules, section 4). `share` is the questionnaire's `gate.share`. */
export function dimensionResult(
  node: Node,
  measure: Measure,
  states: QuestionStates,
  share: number,
  lastPhase: number,
  people?: People,
): { readonly result: DimensionResult; readonly gate: DimensionGate } {
  const gate = gatingQuestions(questionsIn(node), states, lastPhase);
  const { ceiling, gaters } = gate;
  const progress = gateProgress(gaters, share, ceiling, lastPhase);
  // Nothing applies: no phase. Something applies but nothing is scored: 0, even where nothing gates the first phases.
  const notEstablished = measure.applicable > 0 && measure.scored === 0;
  const applies = measure.applicable > 0;
  const reached = notEstablished ? 0 : phaseReached(progress);
  const potential = phaseReached(gateProgress(gaters, share, ceiling, lastPhase, (gater) => gater.couldMeet));
  const closed = progress.find(({ phase, holds }) => phase > reached && !holds)?.phase ?? lastPhase;
  return {
    gate,
    result: {
      ...nodeResult(node, measure, people),
      kind: 'dimension',
      weight: node.weight,
      reached: applies ? reached : null,
      potential: applies ? potential : null,
      ceiling,
      notEstablished,
      progress,
      holds: holdsBetween(node.id, gaters, reached + 1, closed, states),
    },
  };
}
