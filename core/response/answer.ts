/**
 * What a respondent said to one question. "Absent" (asked, nothing said) is the lack of an answer, and "not asked"
 * is the lack of the question in the asked set: neither is ever a value here.
 */
export type Answer = Value | { readonly kind: 'notApplicable'; readonly reason: string } | { readonly kind: 'unknown' };

/** An answer in the question's own terms, one form per question type. */
export type Value =
  /** `phase` is a statement's phase, or that + 0.5 if the question allows "in between". */
  | { readonly kind: 'phase'; readonly phase: number }
  /** `point` counts from 0 at the lowest. */
  | { readonly kind: 'scale'; readonly point: number }
  | { readonly kind: 'choice'; readonly option: string }
  /** Empty = "none of these". */
  | { readonly kind: 'multi'; readonly options: readonly string[] }
  /** Nothing done and nothing n/a = "none of these". A practice is in at most one of the two. */
  | { readonly kind: 'practices'; readonly done: readonly string[]; readonly notApplicable: readonly string[] }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'criterion'; readonly option: string }
  | { readonly kind: 'text'; readonly text: string };

/** The answers of one respondent (or one agreed team answer) to the questions they were asked. */
export interface Response {
  /** Ids of the questions asked of this respondent. */
  readonly asked: ReadonlySet<string>;
  /** By question id; a missing key is "absent". */
  readonly answers: ReadonlyMap<string, Answer>;
}
