import type { LiveQuestion } from './live-question.ts';
import { isOpen, lastSaid, type Saying, type Stuck } from './outbox.ts';
import type { OutboxStore } from './outbox-store.ts';
import type { PageSayings } from './page-sayings.ts';

interface SectionParts {
  readonly questions: ReadonlyMap<string, LiveQuestion>;
  readonly store: OutboxStore;
  readonly sayings: PageSayings;
  /** Answered questions of the other sections, and all that are asked. */
  readonly answeredElsewhere: number;
  readonly asked: number;
}

/** What stands in the questions of this page, and how much of it is with the server. */
export class SectionAnswers {
  readonly questions: ReadonlyMap<string, LiveQuestion>;
  /** Has the server ever acknowledged something of this assessment? */
  everSaved: boolean;
  readonly #store: OutboxStore;
  readonly #sayings: PageSayings;
  readonly #asked: number;
  #answeredElsewhere: number;

  constructor({ questions, store, sayings, answeredElsewhere, asked }: SectionParts) {
    this.questions = questions;
    this.#store = store;
    this.#sayings = sayings;
    this.#asked = asked;
    this.#answeredElsewhere = answeredElsewhere;
    this.everSaved = answeredElsewhere > 0 || [...questions.values()].some((question) => question.version() > 0);
  }

  /** Unacknowledged boxes of the whole assessment, by question. */
  get boxes() {
    return this.#store.open();
  }

  /** Questions whose controls cannot be read as an answer. */
  get unreadable(): readonly string[] {
    return this.#sayings.unreadable;
  }

  /** How many of them have nothing in the outbox either. */
  get onlyUnreadable(): number {
    return this.unreadable.filter((id) => !isOpen(this.#store.get(id))).length;
  }

  /** Is there something that a closed window would leave behind? */
  get mayLose(): boolean {
    return this.boxes.size > 0 || this.unreadable.length > 0;
  }

  stuckOf(id: string): Stuck | null {
    const code = this.#sayings.problem(id);
    return code === null ? this.#store.get(id).stuck : { is: 'invalid', code };
  }

  yoursOf(id: string): Saying | null {
    return lastSaid(this.#store.get(id)) ?? this.#sayings.last(id);
  }

  get counts() {
    const answered = [...this.questions.keys()].filter((id) => this.#isAnswered(id)).length;
    return {
      all: { answered: this.#answeredElsewhere + answered, asked: this.#asked },
      here: { answered, asked: this.questions.size },
    };
  }

  /** The server has acknowledged something and counted; its count is ours only once it has all. */
  recount(answered: number): void {
    this.everSaved = true;
    if (this.boxes.size === 0) this.#answeredElsewhere = Math.max(0, answered - this.counts.here.answered);
  }

  #isAnswered(id: string): boolean {
    return this.stuckOf(id)?.is !== 'invalid' && (this.#sayings.last(id)?.answer ?? null) !== null;
  }
}
