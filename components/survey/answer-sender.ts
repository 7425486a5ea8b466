import {
  type Box,
  type Entry,
  keepMine,
  lastSaid,
  nextToSend,
  refuse,
  rekey,
  type Saying,
  say,
  settle,
  take,
  takeTheirs,
} from './outbox.ts';
import type { OutboxStore } from './outbox-store.ts';
import { retryDelay } from './retry-delay.ts';
import type { SaveOutcome, Shut } from './save-outcome.ts';

/** Where the sending stands, apart from what is in the boxes. */
export type Sending =
  | { readonly is: 'resting' }
  | { readonly is: 'sending' }
  /** The last try failed; another follows by itself. `reached` false: no server answered, we are offline. */
  | { readonly is: 'retrying'; readonly reached: boolean }
  | { readonly is: 'shut'; readonly because: Shut };

export interface SenderParts {
  readonly store: OutboxStore;
  readonly put: (question: string, entry: Entry) => Promise<SaveOutcome>;
  /** Runs the work while no other window of this browser sends for the same assessment. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** Called whenever a box or the sending has changed. `question` null: the sending only. */
  readonly changed: (question: string | null) => void;
  /** The server's own count, with each acknowledgement. */
  readonly counted: (answered: number) => void;
  readonly newKey: () => string;
  readonly now: () => number;
  /** Path of this page. */
  readonly page: string;
  /** Content hash of the version of the questionnaire that it shows. */
  readonly questionnaire: string;
  readonly random: () => number;
  readonly later: (work: () => void, ms: number) => void;
}

/** Sends what is in the outbox, one message at a time, until all is acknowledged or the person is needed. */
export class AnswerSender {
  sending: Sending = { is: 'resting' };
  readonly #parts: SenderParts;
  /** By question: the version the page shows. */
  readonly #seen = new Map<string, number>();
  /** Keys of the entries whose words this window shows. */
  readonly #mine = new Set<string>();
  #running: Promise<void> | null = null;
  #failures = 0;
  #timer = 0;

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /** The page shows this version of the question's answer. */
  saw(question: string, version: number): void {
    this.#seen.set(question, version);
  }

  /**
   * What an earlier page left unsent, or another window of this browser has said or settled since: the page is to show
   * these words, and may then build upon them. Null when it shows them already.
   */
  follow(question: string): Saying | null {
    const box = this.#parts.store.get(question);
    const last = lastSaid(box);
    if (last !== null) {
      if (this.#mine.has(last.key)) return null;
      for (const entry of [box.sent, box.waiting]) if (entry !== null) this.#mine.add(entry.key);
      // What the server may have shown since then was not what these words were written upon. With a question that has
      // changed they are only a proposal: whoever answers it now has seen what this page shows.
      if (box.stuck?.is !== 'outdated') this.saw(question, last.seen);
      return last;
    }
    if (box.settled === null || box.settled.version <= (this.#seen.get(question) ?? 0)) return null;
    this.saw(question, box.settled.version);
    return box.settled.words;
  }

  /** Puts new words into the outbox, at once; they leave with the next `flush`. */
  say(question: string, saying: Saying, problem: string | null): Box {
    const { newKey, now, page, questionnaire } = this.#parts;
    this.#learn(question);
    const entry: Entry = { ...saying, key: newKey(), seen: this.#seen.get(question) ?? 0, questionnaire };
    this.#mine.add(entry.key);
    return this.#change(question, (box) => say(box, entry, { now: now(), page, problem }));
  }

  /** Resolves a conflict for one's own words. */
  keepMine(question: string): void {
    const key = this.#parts.newKey();
    this.#mine.add(key);
    this.#change(question, (box) => {
      if (box.stuck !== null && box.stuck.is !== 'invalid') this.saw(question, box.stuck.theirs.version);
      return keepMine(box, key, this.#parts.questionnaire);
    });
    void this.flush();
  }

  /** Resolves a conflict for what the server holds; `follow` then gives its words. */
  takeTheirs(question: string): void {
    this.#change(question, takeTheirs);
  }

  /** Sends now, also when a later try was planned. Resolves when nothing more can be done for the moment. */
  flush(): Promise<void> {
    if (this.sending.is === 'shut') return Promise.resolve();
    this.#timer += 1;
    this.#running ??= this.#parts
      .alone(() => this.#run())
      .finally(() => {
        this.#running = null;
        // Said after the last look into the boxes, before the end of the run.
        if (this.sending.is === 'resting' && nextToSend(this.#parts.store.open()) !== null) void this.flush();
      });
    return this.#running;
  }

  async #run(): Promise<void> {
    const { store, put } = this.#parts;
    for (let next = nextToSend(store.open()); next !== null; next = nextToSend(store.open())) {
      const question = next;
      const taken = take(store.get(question));
      if (taken === null) continue;
      this.#change(question, () => taken.box);
      this.#turn({ is: 'sending' });
      const outcome = await put(question, taken.entry);
      this.#receive(question, taken.entry, outcome);
      if (outcome.is === 'later' || outcome.is === 'shut') return;
    }
    for (const question of this.#seen.keys()) this.#learn(question);
    this.#turn({ is: 'resting' });
  }

  #receive(question: string, { key, questionnaire }: Entry, outcome: SaveOutcome): void {
    if (outcome.is !== 'later') this.#failures = 0;
    switch (outcome.is) {
      case 'saved':
        this.#change(question, (box) => settle(box, key, outcome.version));
        this.#learn(question);
        this.#parts.counted(outcome.answered);
        return;
      case 'changed':
        this.#change(question, (box) => refuse(box, key, { is: 'changed', theirs: outcome.current }));
        this.#learn(question);
        return;
      case 'questionChanged':
        this.#change(question, (box) => refuse(box, key, { is: 'outdated', theirs: outcome.current }));
        // Said on a page from before, sent by this one, which shows the question as it is.
        if (questionnaire !== this.#parts.questionnaire) this.saw(question, outcome.current.version);
        return;
      case 'invalid':
        this.#change(question, (box) => refuse(box, key, { is: 'invalid', code: outcome.code }));
        return;
      case 'keyReused':
        this.#rekey(question, key);
        return;
      case 'shut':
        this.#turn({ is: 'shut', because: outcome.because });
        return;
      case 'later':
        this.#retry(outcome.retryAfter, outcome.reached);
    }
  }

  #rekey(question: string, oldKey: string): void {
    const newKey = this.#parts.newKey();
    this.#mine.add(newKey);
    this.#change(question, (box) => rekey(box, oldKey, newKey));
  }

  #retry(retryAfter: number | null, reached: boolean): void {
    this.#failures += 1;
    this.#turn({ is: 'retrying', reached });
    this.#timer += 1;
    const timer = this.#timer;
    // A flush in between has made this try unnecessary: the counter has moved on.
    const again = () => timer === this.#timer && void this.flush();
    this.#parts.later(again, retryDelay(this.#failures, retryAfter, this.#parts.random()));
  }

  /** Our own entry was acknowledged, perhaps to another window: its version is what we have seen. */
  #learn(question: string): void {
    const { settled } = this.#parts.store.get(question);
    const known = this.#seen.get(question) ?? 0;
    if (settled !== null && this.#mine.has(settled.key) && settled.version > known) {
      this.saw(question, settled.version);
    }
  }

  #change(question: string, by: (box: Box) => Box): Box {
    const box = this.#parts.store.change(question, by);
    this.#parts.changed(question);
    return box;
  }

  #turn(sending: Sending): void {
    this.sending = sending;
    this.#parts.changed(null);
  }
}
