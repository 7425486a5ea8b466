import type { ChoiceQuestion, Question } from '#core/questionnaire/questionnaire.ts';
import { worthOfOptions } from './choice-valuer.ts';
import { mostPoints } from './multi-valuer.ts';
import type { RawPoints } from './valuer.ts';

/**
 * The raw points that go with a value of a question, where no answer tells them: of a question that a step is taken to
 * have raised. `value` and `attainable` (the highest the question can give this team) are in [0, P]. Between two
 * offered values, points grow evenly.
 */
export function rawPoints(question: Question, value: number, attainable: number, lastPhase: number): RawPoints {
  const sameAsValue = { points: value, max: attainable };
  switch (question.type) {
    case 'phase':
    case 'practices':
    case 'number':
    case 'text':
      return sameAsValue;
    case 'criterion':
      return { points: value / lastPhase, max: 1 };
    case 'scale': {
      const steps = question.points.length - 1;
      if (question.points.some(({ score }) => score !== undefined)) return sameAsValue;
      return { points: (value * steps) / lastPhase, max: steps };
    }
    case 'multi': {
      if (question.rules) return sameAsValue;
      const max = mostPoints(question);
      return { points: (value * max) / lastPhase, max };
    }
    case 'choice':
      return question.rules ? sameAsValue : choicePoints(question, value, lastPhase);
  }
}

/** An option may have a phase and a score that do not go together: then only the options say which points a value has. */
function choicePoints(question: ChoiceQuestion, value: number, lastPhase: number): RawPoints {
  const worth = [...worthOfOptions(question, lastPhase).values()].sort(
    (a, b) => a.value - b.value || a.points - b.points,
  );
  const max = Math.max(0, ...worth.map(({ points }) => points));
  const below = worth.findLast((option) => option.value <= value) ?? { value: 0, points: 0 };
  const above = worth.find((option) => option.value > value);
  if (!above) return { points: below.points, max };
  const part = (value - below.value) / (above.value - below.value);
  return { points: below.points + part * (above.points - below.points), max };
}
