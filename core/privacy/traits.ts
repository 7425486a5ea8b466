/** What a round knows of a respondent beside the answers. Whoever shares all of it cannot be told apart. */
export interface Traits {
  /** The team (or unit) they answer for; null: none, as executives often have none. Those are a group of their own. */
  readonly group: string | null;
  /** Null: the round does not tell audiences apart. */
  readonly audience: string | null;
  /** Attribute id → value id; an attribute that was not answered is missing. */
  readonly segments: Readonly<Record<string, string>>;
}

/** A group's place; everything below a group counts in it, at any depth. A parent that is not listed is none. */
export interface PlacedGroup {
  readonly id: string;
  readonly parentId: string | null;
}

/** What a round says about who counts where. */
export interface Organisation {
  readonly groups: readonly PlacedGroup[];
  /** The audiences that count in the value of a team or unit; null: all. Those without a group count in theirs anyway. */
  readonly counted: readonly string[] | null;
}
