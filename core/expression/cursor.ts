import type { Token } from './tokenize.ts';

/** Where reading has come to in a list of tokens. */
export class Cursor {
  readonly #tokens: readonly Token[];
  #index = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get token(): Token {
    const token = this.#tokens[this.#index];
    if (token === undefined) throw new Error('read past the end of an expression');
    return token;
  }

  /** Steps over the current token if it is the wanted one. */
  skip(wanted: Token['is']): boolean {
    if (this.token.is !== wanted) return false;
    this.#index += 1;
    return true;
  }

  /** The current word, stepped over; null if there is none. */
  word(): string | null {
    const { token } = this;
    if (token.is !== 'word') return null;
    this.#index += 1;
    return token.word;
  }
}
