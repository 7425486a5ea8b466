import type { Node, Question } from '#core/questionnaire/questionnaire.ts';
import { type NodeScore, nodeScore, type RuledNode } from './node-score.ts';
import { isScored } from './question-value.ts';
import type { QuestionStates } from './result.ts';
import { weightedMean } from './weighted-mean.ts';

/** The score and coverage of a question or node, and the counts that its confidence needs. */
export interface Measure extends NodeScore {
  /** null: nothing below applies. */
  readonly coverage: number | null;
  readonly unknownShare: number | null;
  /** Scored questions below that apply; of those the ones with a value, and the split ones. */
  readonly applicable: number;
  readonly scored: number;
  readonly split: number;
}

/**
 * A node's score (scoring rules, section 3) and coverage (section 5), from the leaves up. `found` is told of every
 * node below it.
 */
export function measureNode(
  node: RuledNode,
  states: QuestionStates,
  lastPhase: number,
  found: (node: Node, measure: Measure) => void,
): Measure {
  const parts = node.children.map((child) => {
    if (child.kind === 'question') return { weight: child.weight, of: measureQuestion(child, states) };
    const of = measureNode(child, states, lastPhase, found);
    found(child, of);
    return { weight: child.weight, of };
  });
  const mean = (figure: (of: Measure) => number | null) =>
    weightedMean(parts.map(({ weight, of }) => ({ weight, value: figure(of) })));
  const total = (count: (of: Measure) => number) => parts.reduce((sum, { of }) => sum + count(of), 0);
  const children = parts.map(({ weight, of }) => ({ weight, value: of.score }));
  return {
    ...nodeScore(node, children, states, lastPhase),
    coverage: mean((of) => of.coverage),
    unknownShare: mean((of) => of.unknownShare),
    applicable: total((of) => of.applicable),
    scored: total((of) => of.scored),
    split: total((of) => of.split),
  };
}

const NOTHING: Measure = {
  score: null,
  upTo: null,
  coverage: null,
  unknownShare: null,
  applicable: 0,
  scored: 0,
  split: 0,
};

/** Text and `scored: false` never count; neither does what is n/a or not asked. */
function measureQuestion(question: Question, states: QuestionStates): Measure {
  const state = states.get(question.id);
  if (!isScored(question) || state?.is !== 'applicable') return NOTHING;
  return {
    score: state.scoreValue,
    upTo: null,
    coverage: state.coverage,
    unknownShare: state.unknownShare,
    applicable: 1,
    scored: state.scoreValue === null ? 0 : 1,
    split: state.split ? 1 : 0,
  };
}
