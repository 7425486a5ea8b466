/** Where an action can stand, in the order of a board. */
export const actionStatuses = ['planned', 'doing', 'done', 'dropped'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** Who sees to it: somebody by a name that was typed, or a person with an account. */
export type Owner = { readonly is: 'named'; readonly name: string } | { readonly is: 'person'; readonly id: string };

/** What people say of an action. */
export interface ActionFields {
  readonly status: ActionStatus;
  /** Null: nobody yet. */
  readonly owner: Owner | null;
  /** A day, `2026-11-28`; null: none. */
  readonly due: string | null;
  /** A link, or empty. */
  readonly evidence: string;
  readonly notes: string;
}

/** A question that a step is to raise, with its gate value before (null = none) and after. */
export interface Lift {
  readonly question: string;
  readonly from: number | null;
  readonly to: number;
}

/** A step of a plan that a team has taken on. It outlives the plan: what it needs of the step is kept with it. */
export interface Action {
  readonly id: string;
  /** Key of the item of the plan. */
  readonly step: string;
  /** Of the step when it was taken on, in the language of the questionnaire. */
  readonly title: string;
  readonly fields: ActionFields;
  /** What it is to raise; `from` as it was when the action was done, or taken on until then. */
  readonly lifts: readonly Lift[];
  /** Null unless it is done. */
  readonly doneAt: Date | null;
  /** 1 when it is made; each change adds one. */
  readonly version: number;
}
