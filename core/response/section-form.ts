import type { Question } from '#core/questionnaire/questionnaire.ts';
import type { Answer } from './answer.ts';

/**
 * One question's answer as fields of an HTML form, so that a section can be answered without JavaScript. The page
 * renders the fields with these names and values, the API reads them back with `decodeAnswer`, and the saving
 * script in the page does the same with the live form: one place knows the names.
 */
export interface FieldNames {
  /** Radios: what was chosen, or one of `special`. */
  readonly choice: string;
  /** Checkboxes: chosen options, or practices done. */
  readonly marks: string;
  /** Checkboxes: practices that do not apply. */
  readonly notApplicable: string;
  readonly number: string;
  readonly text: string;
  /** Why the question does not apply. */
  readonly reason: string;
  readonly comment: string;
  readonly link: string;
  /** Hidden: the version of the saved answer that the page showed (0 = none). */
  readonly version: string;
  /** Hidden: `encodeShown` of what the page showed, to tell a change from a page that was merely sent back. */
  readonly shown: string;
}

/** Radio values that no option id, phase or point can have (ids never begin with a dot). */
export const special = { unknown: '.unknown', notApplicable: '.na', none: '.none', clear: '.clear' } as const;

/** The submit buttons of a section all have this name; the value is a section's id or one of `leaving`: `next` is the one after this. */
export const goField = 'go';
export const leaving = { next: '.next', review: '.review', home: '.home', settings: '.settings' } as const;

/** Hidden, once in the form: the content hash of the version of the questionnaire that the page shows. */
export const versionField = 'questionnaire';

/** Or the wish to see the same section in another language. */
const inLanguage = '.in.';
export const goInLanguage = (tag: string): string => `${inLanguage}${tag}`;
export const languageGone = (go: unknown): string | null =>
  typeof go === 'string' && go.startsWith(inLanguage) ? go.slice(inLanguage.length) : null;

/** `contradiction`: a value and one of the special radios at once. `notANumber`: the number field holds other text. */
export type FormProblem = 'contradiction' | 'notANumber';

/** The field names of a question, unique within the form. */
export function fieldsOf(question: { readonly id: string }): FieldNames {
  const { id } = question;
  return {
    choice: `a.${id}`,
    marks: `m.${id}`,
    notApplicable: `p.${id}`,
    number: `n.${id}`,
    text: `t.${id}`,
    reason: `r.${id}`,
    comment: `c.${id}`,
    link: `l.${id}`,
    version: `v.${id}`,
    shown: `w.${id}`,
  };
}

/** The fields that say one part of what is said to a question. */
export function partFields(question: { readonly id: string }, part: 'answer' | 'comment' | 'link'): readonly string[] {
  const { choice, marks, notApplicable, number, text, reason, comment, link } = fieldsOf(question);
  switch (part) {
    case 'answer':
      return [choice, marks, notApplicable, number, text, reason];
    case 'comment':
      return [comment];
    case 'link':
      return [link];
  }
}

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

/** The inverse of `decodeAnswer`: the values that the fields of an answered question show. */
export function encodeAnswer(question: { readonly id: string }, answer: Answer | null): Record<string, string[]> {
  const names = fieldsOf(question);
  switch (answer?.kind) {
    case undefined:
      return {};
    case 'unknown':
      return { [names.choice]: [special.unknown] };
    case 'notApplicable':
      return { [names.choice]: [special.notApplicable], [names.reason]: [answer.reason] };
    case 'phase':
      return { [names.choice]: [String(answer.phase)] };
    case 'scale':
      return { [names.choice]: [String(answer.point)] };
    case 'choice':
    case 'criterion':
      return { [names.choice]: [answer.option] };
    case 'multi':
      return answer.options.length === 0 ? { [names.choice]: [special.none] } : { [names.marks]: [...answer.options] };
    case 'practices':
      return answer.done.length === 0 && answer.notApplicable.length === 0
        ? { [names.choice]: [special.none] }
        : {
            ...(answer.done.length > 0 && { [names.marks]: [...answer.done] }),
            ...(answer.notApplicable.length > 0 && { [names.notApplicable]: [...answer.notApplicable] }),
          };
    case 'number':
      return { [names.number]: [String(answer.number)] };
    case 'text':
      return { [names.text]: [answer.text] };
  }
}

/** What the page showed, as the value of the hidden field `shown`. */
export function encodeShown(shown: {
  readonly answer: Answer | null;
  readonly comment: string;
  readonly link: string;
}): string {
  return JSON.stringify({ answer: shown.answer, comment: shown.comment, link: shown.link });
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
