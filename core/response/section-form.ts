/**
 * One question's answer as fields of an HTML form, so that a section can be answered without JavaScript. The page
 * renders the fields with these names and the values of `encodeAnswer`, the API reads them back with `decodeAnswer`,
 * and the saving script in the page does the same with the live form: one place knows the names.
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
