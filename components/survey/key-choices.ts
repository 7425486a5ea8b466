import type { Question } from '#core/questionnaire/questionnaire.ts';

/** How many answers of these questions have a key, the most of one question: 0 to 9. */
export function keyChoices(questions: readonly Question[]): number {
  return Math.min(9, Math.max(0, ...questions.map(choicesOf)));
}

function choicesOf(question: Question): number {
  switch (question.type) {
    case 'phase':
      return question.statements.length;
    case 'scale':
      return question.points.length;
    case 'choice':
    case 'multi':
    case 'criterion':
      return question.options.length;
    case 'practices':
      return question.practices.length;
    case 'number':
    case 'text':
      return 0;
  }
}
