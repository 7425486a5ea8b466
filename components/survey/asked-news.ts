import { counted } from './words.ts';

/** By plural category of the page's language, with `{count}`. */
type Forms = Readonly<Record<string, string>>;

export interface NewsWords {
  readonly more: Forms;
  readonly fewer: Forms;
  readonly moreElsewhere: Forms;
  readonly fewerElsewhere: Forms;
}

/** Long enough for somebody who goes through the options with the arrow keys to come to rest. */
const pauseMs = 700;

interface AskedNewsParts {
  /** The live region. */
  readonly region: { textContent: string | null };
  readonly words: NewsWords;
  readonly locale: string;
  /** Is the question on this page? */
  readonly isHere: (question: string) => boolean;
  /** Does the work after so many ms; the function that is returned calls it off. */
  readonly later: (work: () => void, ms: number) => () => void;
}

/** Tells who does not see the page that questions came or went: once, politely, when the answers have come to rest. */
export class AskedNews {
  readonly #parts: AskedNewsParts;
  /** Of which the person knows that they are asked; null before the page has come to life. */
  #told: ReadonlySet<string> | null = null;
  #callOff: () => void = () => {};

  constructor(parts: AskedNewsParts) {
    this.#parts = parts;
  }

  /** These questions are asked now, of those that wait for an answer. The first time is no news. */
  note(asked: ReadonlySet<string>): void {
    const { region, later } = this.#parts;
    if (this.#told === null) {
      this.#told = asked;
      return;
    }
    this.#callOff();
    // The same sentence a second time would be no change, and nobody would hear it.
    if (region.textContent !== '') region.textContent = '';
    this.#callOff = later(() => this.#tell(asked), pauseMs);
  }

  #tell(asked: ReadonlySet<string>): void {
    const { region, words, locale, isHere } = this.#parts;
    const before = this.#told ?? asked;
    this.#told = asked;
    const more = [...asked].filter((id) => !before.has(id));
    const fewer = [...before].filter((id) => !asked.has(id));
    const say = (ids: readonly string[], forms: Forms) => (ids.length === 0 ? [] : counted(forms, ids.length, locale));
    const isElsewhere = (id: string) => !isHere(id);
    region.textContent = [
      say(more.filter(isHere), words.more),
      say(fewer.filter(isHere), words.fewer),
      say(more.filter(isElsewhere), words.moreElsewhere),
      say(fewer.filter(isElsewhere), words.fewerElsewhere),
    ]
      .flat()
      .join(' ');
  }
}
