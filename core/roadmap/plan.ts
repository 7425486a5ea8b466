/** A plan: recommended next steps by horizon, made from a result. */
export interface Plan {
  /** Overall phase + 1, or null at the end of the way or without a phase. */
  readonly next: number | null;
  /** By dimension id. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly now: Horizon;
  readonly soon: Horizon;
  readonly later: Horizon;
  /** Keys of items whose action is done and whose questions have not been answered again. */
  readonly waiting: readonly string[];
  /** Key of the best single step; null when there is none. */
  readonly best: string | null;
  /** Cheapest route to `next`; null when there is no next phase. */
  readonly cheapest: Route | null;
  /** Ids of steps that keep the last phase, for dimensions that have reached it. */
  readonly keep: readonly string[];
}

export interface Target {
  readonly phase: number;
  readonly set: 'byTeam' | 'byRound' | 'default';
}

export interface Horizon {
  readonly items: readonly Item[];
  readonly effort: number;
  /** Why it is empty; null when it is not. */
  readonly empty: 'nothingHolds' | 'targetReached' | 'noSteps' | 'notAssessed' | null;
}

/** One line of the plan. `key` is stable and unique: the step's id, or `reach:<question>:<phase>`, `find:<question>`. */
export interface Item {
  readonly key: string;
  readonly kind: 'step' | 'reach' | 'findOut';
  /** Step id for `step`; question id for `reach` and `findOut`. */
  readonly of: string;
  readonly dimension: string;
  /** The phase it leads to. */
  readonly phase: number;
  readonly effort: number;
  /** Change of the overall score if only this is done; never negative. */
  readonly gain: number;
  /** Questions it raises, each with the value before (null = none) and after. */
  readonly raises: readonly { readonly question: string; readonly from: number | null; readonly to: number }[];
  /** Of those, the questions that hold a gate now: why it is here. */
  readonly because: readonly string[];
  /** Dimensions whose gate to `next` opens when only this is done. */
  readonly opens: readonly string[];
  /** Overall phase when only this is done. */
  readonly reaches: number | null;
  /** Keys of items that come first. */
  readonly after: readonly string[];
  /** Keys of items that need this one. */
  readonly unlocks: readonly string[];
}

/** A set of steps that opens the gates of a phase at the least total effort. */
export interface Route {
  readonly phase: number;
  /** Keys in the order to do them. Empty: nothing to do, or no way (see `possible`). */
  readonly steps: readonly string[];
  readonly effort: number;
  readonly possible: boolean;
  /** Exact search or a greedy approximation (above 20 candidates in a dimension). */
  readonly method: 'exact' | 'greedy';
}
