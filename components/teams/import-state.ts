/** What the import says back to its form, all sentences ready to show; `text` is the file, so that it can be confirmed. */
export interface ImportState {
  readonly text?: string;
  /** Something is in the way: what, and each of it. */
  readonly fault?: { readonly title: string; readonly lines: readonly string[] };
  /** What would change. */
  readonly preview?: {
    readonly title: string;
    readonly counts: readonly (readonly [label: string, count: string])[];
    readonly groups: string;
    /** False where there is nothing to confirm. */
    readonly mayConfirm: boolean;
  };
}

export type ImportAction = (previous: ImportState, form: FormData) => Promise<ImportState>;

/** The words of the form. */
export type ImportWords = Readonly<Record<'file' | 'paste' | 'preview' | 'confirm', string>>;
