import type { LiveQuestion } from './live-question.ts';
import { type Box, lastSaid, type Saying, type Stuck } from './outbox.ts';
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

interface Count {
  readonly answered: number;
  readonly asked: number;
}

interface Counts {
  readonly all: Count;
  readonly here: Count;
}

export interface SectionState {
  /** Unacknowledged boxes of the whole assessment, by question. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** Questions whose controls cannot be read as an answer, of those that are shown. */
  readonly unreadable: readonly string[];
  /** How many of them have nothing in the outbox either. */
  readonly onlyUnreadable: number;
  /** Is there something that a closed window would leave behind? */
  readonly mayLose: boolean;
  readonly counts: Counts;
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

  /** How things stand, read once: the boxes are in the browser's storage, which is slow. */
  now(): SectionState {
    const boxes = this.#store.open();
    const unreadable = this.#unreadable;
    return {
      boxes,
      unreadable,
      onlyUnreadable: unreadable.filter((id) => !boxes.has(id)).length,
      mayLose: boxes.size > 0 || unreadable.length > 0,
      counts: this.#counts(boxes),
    };
  }

  /** Is there something that a closed window would leave behind? */
  get mayLose(): boolean {
    return this.#store.open().size > 0 || this.#unreadable.length > 0;
  }

  get #unreadable(): readonly string[] {
    return this.#sayings.unreadable.filter((id) => !this.questions.get(id)?.root.hidden);
  }

  stuckOf(id: string): Stuck | null {
    const code = this.#sayings.problem(id);
    return code === null ? this.#store.get(id).stuck : { is: 'invalid', code };
  }

  yoursOf(id: string): Saying | null {
    return lastSaid(this.#store.get(id)) ?? this.#sayings.last(id);
  }

  /** Were the last words said to the question as it is in this version of the questionnaire? */
  isStale(id: string, questionnaire: string): boolean {
    return lastSaid(this.#store.get(id))?.questionnaire === questionnaire;
  }

  #counts(boxes: ReadonlyMap<string, Box>): Counts {
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
    const { boxes, counts } = this.now();
    if (boxes.size === 0) this.#answeredElsewhere = Math.max(0, answered - counts.here.answered);
  }

  #isAnswered(id: string, boxes: ReadonlyMap<string, Box>): boolean {
    if ((this.#sayings.last(id)?.answer ?? null) === null || this.#sayings.problem(id) !== null) return false;
    return boxes.get(id)?.stuck?.is !== 'invalid';
  }
}
