import type { Answer } from './answer.ts';
import { fieldsOf, special } from './section-form.ts';

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
