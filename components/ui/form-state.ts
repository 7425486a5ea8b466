/** What a server action says back to its form. All sentences, ready to show. */
export interface FormState {
  /** By field name. */
  readonly problems?: Readonly<Record<string, string>>;
  /** About the whole: refused, or failed. */
  readonly message?: string;
  /** A link that was made, to be shown this once. */
  readonly link?: string;
  /** The link is sent by mail, too. */
  readonly mailed?: boolean;
  /** What was typed, so that a page without script can show it again. */
  readonly values?: Readonly<Record<string, string>>;
}

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;
