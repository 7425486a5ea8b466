/** An assessment as the list shows it. */
export interface Listed {
  readonly token: string;
  readonly team: string;
  readonly questionnaire: string;
  /** Null: all questions. */
  readonly profile: string | null;
  readonly answered: number;
  readonly asked: number;
  readonly state: 'open' | 'submitted' | 'deleted';
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly score: number | null;
  readonly reached: number | null;
  /** Titles, by index. */
  readonly phases: readonly string[];
  readonly displayBase: number;
}

export interface ListedDeleted extends Listed {
  readonly deletedAt: Date;
  /** Until when it can be restored. */
  readonly until: Date;
}

/** A questionnaire that can be started. */
export interface Offer {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly questions: number;
  readonly minutes: number;
}
