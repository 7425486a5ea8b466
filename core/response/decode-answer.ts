import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from './answer.ts';
import { fieldsOf, special } from './section-form.ts';

/** `contradiction`: a value and one of the special radios at once. `notANumber`: the number field holds other text. */
export type FormProblem = 'contradiction' | 'notANumber';

/**
 * Reads one answer from form fields; `get` returns all values of a name, in order. `null` is "absent". Only the
 * form is judged here: whether the question offers such an answer is for `checkAnswer`.
 */
export function decodeAnswer(
  question: { readonly id: string; readonly type: Question['type'] },
  get: (name: string) => readonly string[],
): { readonly answer: Answer | null } | { readonly problem: FormProblem } {
  const names = fieldsOf(question);
  const choice = get(names.choice)[0] ?? '';
  const value = decodeValue(question, choice, get);
  if ('problem' in value) return value;
  switch (choice) {
    case special.clear:
      return { answer: null };
    case special.unknown:
      return value.answer === null ? { answer: { kind: 'unknown' } } : { problem: 'contradiction' };
    case special.notApplicable:
      return value.answer === null
        ? { answer: { kind: 'notApplicable', reason: plainText(get(names.reason)[0]).trim() } }
        : { problem: 'contradiction' };
    default:
      return value;
  }
}

/** A text field's value as it was typed: forms send every line break as CR LF. */
export function plainText(value: string | undefined): string {
  return (value ?? '').replaceAll(/\r\n?/g, '\n');
}

function decodeValue(
  question: { readonly id: string; readonly type: Question['type'] },
  choice: string,
  get: (name: string) => readonly string[],
): { readonly answer: Answer | null } | { readonly problem: FormProblem } {
  const names = fieldsOf(question);
  const plain = choice.startsWith('.') ? '' : choice;
  switch (question.type) {
    case 'phase':
    case 'scale': {
      if (plain === '') return { answer: null };
      const number = decodeNumber(plain);
      if (number === null) return { problem: 'notANumber' };
      return {
        answer: question.type === 'phase' ? { kind: 'phase', phase: number } : { kind: 'scale', point: number },
      };
    }
    case 'choice':
    case 'criterion':
      return { answer: plain === '' ? null : { kind: question.type, option: plain } };
    case 'multi': {
      const options = [...get(names.marks)];
      if (choice === special.none && options.length > 0) return { problem: 'contradiction' };
      return { answer: options.length > 0 || choice === special.none ? { kind: 'multi', options } : null };
    }
    case 'practices': {
      const done = [...get(names.marks)];
      const notApplicable = [...get(names.notApplicable)];
      if (choice === special.none && done.length > 0) return { problem: 'contradiction' };
      const said = done.length > 0 || notApplicable.length > 0 || choice === special.none;
      return { answer: said ? { kind: 'practices', done, notApplicable } : null };
    }
    case 'number': {
      const typed = (get(names.number)[0] ?? '').trim();
      if (typed === '' || choice === special.clear) return { answer: null };
      const number = decodeNumber(typed);
      return number === null ? { problem: 'notANumber' } : { answer: { kind: 'number', number } };
    }
    case 'text': {
      const text = plainText(get(names.text)[0]);
      return { answer: text.trim() === '' ? null : { kind: 'text', text } };
    }
  }
}

/**
 * A full stop or a comma is the decimal sign. A comma before exactly three digits is refused: "1,500" means two
 * different numbers to two people.
 */
function decodeNumber(text: string): number | null {
  const plain = /^[+-]?\d+,(?!\d{3}$)\d+$/.test(text) ? text.replace(',', '.') : text;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) return null;
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
}
