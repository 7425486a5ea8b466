import type { LiveQuestion } from './live-question.ts';
import { type Box, isOpen, lastSaid, type Saying, type Stuck } from './outbox.ts';
import type { OutboxStore } from './outbox-store.ts';
import type { PageSayings } from './page-sayings.ts';
import type { Elsewhere } from './shown-parts.ts';

interface SectionParts {
  readonly questions: ReadonlyMap<string, LiveQuestion>;
  readonly store: OutboxStore;
  readonly sayings: PageSayings;
  /** Answered questions of the other sections, and those that are asked there. */
  readonly answeredElsewhere: number;
  readonly askedElsewhere: number;
}

/** What stands in the questions of this page, and how much of it is with the server. */
export class SectionAnswers {
  readonly questions: ReadonlyMap<string, LiveQuestion>;
  /** Has the server ever acknowledged something of this assessment? */
  everSaved: boolean;
  readonly #store: OutboxStore;
  readonly #sayings: PageSayings;
  #askedElsewhere: number;
  #answeredElsewhere: number;

  constructor({ questions, store, sayings, answeredElsewhere, askedElsewhere }: SectionParts) {
    this.questions = questions;
    this.#store = store;
    this.#sayings = sayings;
    this.#askedElsewhere = askedElsewhere;
    this.#answeredElsewhere = answeredElsewhere;
    this.everSaved = answeredElsewhere > 0 || [...questions.values()].some((question) => question.version() > 0);
  }

  /** Unacknowledged boxes of the whole assessment, by question. */
  get boxes() {
    return this.#store.open();
  }

  /** Questions whose controls cannot be read as an answer, of those that are shown. */
  get unreadable(): readonly string[] {
    return this.#sayings.unreadable.filter((id) => !this.questions.get(id)?.root.hidden);
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
    const { boxes } = this;
    const here = [...this.questions.values()].filter(({ root }) => !root.hidden);
    const answered = here.filter(({ id }) => this.#isAnswered(id, boxes)).length;
    return {
      all: { answered: this.#answeredElsewhere + answered, asked: this.#askedElsewhere + here.length },
      here: { answered, asked: here.length },
    };
  }

  /** Other sections have gained or lost questions. */
  elsewhere({ asked, answered }: Elsewhere): void {
    this.#askedElsewhere = asked;
    this.#answeredElsewhere = answered;
  }

  /** The server has acknowledged something and counted; its count is ours only once it has all. */
  recount(answered: number): void {
    this.everSaved = true;
    if (this.boxes.size === 0) this.#answeredElsewhere = Math.max(0, answered - this.counts.here.answered);
  }

  #isAnswered(id: string, boxes: ReadonlyMap<string, Box>): boolean {
    if ((this.#sayings.last(id)?.answer ?? null) === null || this.#sayings.problem(id) !== null) return false;
    return boxes.get(id)?.stuck?.is !== 'invalid';
  }
}
