import type { Comparison } from '#core/expression/comparison.ts';
import { checkAnswer } from '#core/response/check-answer.ts';
import { nearest } from '../nearest.ts';
import type { Question } from '../questionnaire.ts';

/** Why a question's answer can never be compared like this; null if it can. */
export function checkComparison(comparison: Comparison, question: Question): string | null {
  switch (comparison.is) {
    case 'state':
      return null;
    case 'contains':
      if (question.type === 'multi' || question.type === 'practices') return checkOption(comparison.value, question);
      return `\`contains\` is for questions with several answers; \`${question.id}\` is of the type \`${question.type}\`.`;
    case 'equal':
      if (question.type === 'text')
        return `\`${question.id}\` is answered in words: only \`is answered\` can be asked.`;
      if (isNumeric(question)) return checkNumber(Number(comparison.value), comparison.value, question);
      return checkOption(comparison.value, question);
    default:
      if (isNumeric(question)) return null;
      return `\`${comparison.is}\` is for phases, scales and numbers; \`${question.id}\` is of the type \`${question.type}\`.`;
  }
}

function isNumeric(question: Question): boolean {
  return question.type === 'phase' || question.type === 'scale' || question.type === 'number';
}

function checkNumber(number: number, written: string, question: Question): string | null {
  const answer =
    question.type === 'scale'
      ? ({ kind: 'scale', point: number } as const)
      : question.type === 'phase'
        ? ({ kind: 'phase', phase: number } as const)
        : ({ kind: 'number', number } as const);
  return checkAnswer(question, answer).length === 0 ? null : `no answer to \`${question.id}\` is \`${written}\`.`;
}

function checkOption(id: string, question: Question): string | null {
  const options = question.type === 'practices' ? question.practices : 'options' in question ? question.options : [];
  const option = options.find((each) => each.id === id);
  if (option === undefined) {
    const near = nearest(
      id,
      options.map((each) => each.id),
    );
    const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
    return `\`${question.id}\` has no option \`${id}\`.${hint}`;
  }
  const means = 'means' in option ? option.means : undefined;
  if (means === undefined) return null;
  return `the option \`${id}\` is no value but means \`${means}\`; write \`${question.id} is ${means}\`.`;
}
