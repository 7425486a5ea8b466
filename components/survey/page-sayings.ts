import type { LiveQuestion } from './live-question.ts';
import { type Saying, sameSaying } from './outbox.ts';

/** What became of reading a question's controls. */
export type Heard =
  /** To be sent; `problem` names what keeps it here for now. */
  | { readonly is: 'new'; readonly saying: Saying; readonly problem: string | null }
  | { readonly is: 'same' }
  /** Readable again, and what was last said. */
  | { readonly is: 'mended' }
  | { readonly is: 'unreadable' };

/** What the questions of a page say at this moment, as far as it can be read. */
export class PageSayings {
  /** By question: what was last said or shown, so that the same is not sent twice. */
  readonly #said = new Map<string, Saying>();
  /** By question: why its controls cannot be read as an answer. */
  readonly #unreadable = new Map<string, string>();

  hear(question: LiveQuestion): Heard {
    const { id } = question;
    const reading = question.read();
    if (reading.is === 'unreadable') {
      this.#unreadable.set(id, reading.problem);
      return { is: 'unreadable' };
    }
    const wasUnreadable = this.#unreadable.delete(id);
    const before = this.#said.get(id);
    if (before !== undefined && sameSaying(before, reading.saying)) return { is: wasUnreadable ? 'mended' : 'same' };
    this.#said.set(id, reading.saying);
    return { is: 'new', saying: reading.saying, problem: reading.problem };
  }

  /** The question shows this now, whoever said it. */
  note(id: string, saying: Saying): void {
    this.#said.set(id, saying);
  }

  last(id: string): Saying | null {
    return this.#said.get(id) ?? null;
  }

  /** Why the question cannot be read; null when it can. */
  problem(id: string): string | null {
    return this.#unreadable.get(id) ?? null;
  }

  get unreadable(): readonly string[] {
    return [...this.#unreadable.keys()];
  }
}
