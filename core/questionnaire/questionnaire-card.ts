/** A questionnaire as it is offered, with its figures. */
export interface QuestionnaireCard {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly questions: number;
  readonly dimensions: number;
  /** About how long answering takes. */
  readonly minutes: number;
  readonly profiles: readonly ProfileCard[];
}

/** A selection of its questions. */
export interface ProfileCard {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly questions: number;
  readonly minutes: number;
}
