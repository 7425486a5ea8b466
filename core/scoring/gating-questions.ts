import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Gater } from './gate.ts';
import { isScored } from './question-value.ts';
import type { QuestionState, QuestionStates } from './result.ts';
import { atLeast, wholePhase } from './tolerance.ts';

/** A dimension's ceiling and the questions that gate it, none of them above that ceiling. */
export interface DimensionGate {
  readonly ceiling: number;
  readonly gaters: readonly Gater[];
}

/**
 * Which of a dimension's questions (at any depth, with their own weights) gate which phases (scoring rules,
 * section 4): asked, applicable, scored, not `gate: false`, and able to attain the phase.
 */
export function gatingQuestions(
  questions: readonly Question[],
  states: QuestionStates,
  lastPhase: number,
): DimensionGate {
  const gating = questions.flatMap((question) => {
    const state = states.get(question.id);
    if (!question.gate || !isScored(question) || state?.is !== 'applicable') return [];
    return [gaterOf(question, state, lastPhase)];
  });
  const ceiling = gating.reduce((highest, gater) => Math.max(highest, gater.top), 0);
  // A criterion gates every phase from its level on, but nothing gates above what the dimension can attain.
  return { ceiling, gaters: gating.map(({ top, ...gater }) => ({ ...gater, to: Math.min(gater.to, ceiling) })) };
}

type Applicable = Extract<QuestionState, { is: 'applicable' }>;

/** `top`: the highest phase the question lends the dimension's ceiling. */
function gaterOf(question: Question, state: Applicable, lastPhase: number): Gater & { readonly top: number } {
  const { id, weight } = question;
  if (question.type === 'criterion') {
    // Below its level it is not in the gating set at all; from there on only "fully met" counts, whatever the phase.
    const met = (value: number | null) => (value !== null && atLeast(value, lastPhase) ? lastPhase : 0);
    return {
      id,
      weight,
      from: question.level,
      to: lastPhase,
      top: question.level,
      met: met(state.gateValue),
      couldMeet: met(state.potentialValue),
    };
  }
  const top = wholePhase(state.attainable);
  return {
    id,
    weight,
    from: 1,
    to: top,
    top,
    // Not established is not met, like phase 0.
    met: wholePhase(state.gateValue ?? 0),
    couldMeet: wholePhase(state.potentialValue ?? 0),
  };
}
