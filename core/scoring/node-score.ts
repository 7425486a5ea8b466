import type { Node, NodeRule, Question } from '#core/questionnaire/questionnaire.ts';
import { questionsIn } from '#core/questionnaire/walk.ts';
import { gated, sumOfLevelMeans } from './level-rules.ts';
import { percentOfMax } from './percent-of-max.ts';
import type { QuestionStates, Score } from './result.ts';
import { weightedMean } from './weighted-mean.ts';

/** What a rule needs to know of a node; a whole questionnaire is one, too. */
export interface RuledNode {
  readonly rule: NodeRule;
  readonly children: readonly (Node | Question)[];
}

export interface NodeScore {
  readonly score: Score;
  /** As `NodeResult.upTo`. */
  readonly upTo: Score;
}

/**
 * A node's score in [0, P] by its own rule (scoring rules, section 3); null when nothing under it is scored.
 * `children` are its direct children's scores, which `mean` and `min` use; the other rules look at the questions.
 */
export function nodeScore(
  node: RuledNode,
  children: readonly { readonly weight: number; readonly value: Score }[],
  states: QuestionStates,
  lastPhase: number,
): NodeScore {
  const questions = () => node.children.flatMap((child) => (child.kind === 'question' ? [child] : questionsIn(child)));
  switch (node.rule) {
    case 'mean':
      return { score: weightedMean(children), upTo: null };
    case 'min':
      return { score: lowest(children.map(({ value }) => value)), upTo: null };
    case 'sumOfLevelMeans':
      return sumOfLevelMeans(questions(), states, lastPhase);
    case 'gated':
      return { score: gated(questions(), states, lastPhase), upTo: null };
    case 'percentOfMax':
      return { score: percentOfMax(questions(), states, lastPhase), upTo: null };
  }
}

function lowest(values: readonly Score[]): Score {
  const scored = values.filter((value) => value !== null);
  return scored.length > 0 ? Math.min(...scored) : null;
}
