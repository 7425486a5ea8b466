/** What the start page needs to know of a questionnaire beside its texts. */
export interface Startable {
  readonly id: string;
  readonly questions: number;
  readonly minutes: number;
  readonly profiles: readonly {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly questions: number;
    readonly minutes: number;
  }[];
}
