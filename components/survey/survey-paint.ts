import { fill } from '#core/text/fill.ts';
import { element } from './element.ts';
import type { SaveStatus } from './save-status.ts';
import type { StripLink } from './strip-link.ts';
import { counted, type Words } from './words.ts';

/** Writes figures and sentences into the places that the server has left for them. */
export class SurveyPaint {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #locale: string;

  constructor(root: HTMLElement, words: Words, locale: string) {
    this.#root = root;
    this.#words = words;
    this.#locale = locale;
  }

  status({ look, short, more }: SaveStatus, link: StripLink | null): void {
    const status = this.#one('[data-save]');
    if (status === null) return;
    status.dataset.save = look;
    write(status, short);
    this.strip(more === '' && link !== null ? link.about : more, link);
  }

  /** The line below the bar; empty hides it. */
  strip(sentence: string, link: StripLink | null): void {
    const strip = this.#one('[data-strip]');
    const wanted = sentence + (link?.href ?? '');
    if (strip === null || strip.dataset.strip === wanted) return;
    strip.dataset.strip = wanted;
    strip.hidden = sentence === '';
    strip.replaceChildren(sentence);
    if (link !== null) strip.append(' ', element('a', { href: link.href }, link.label));
  }

  counts(all: { answered: number; asked: number }, here: { section: string; answered: number; asked: number }): void {
    const total = fill(this.#words.answered, all, this.#locale);
    for (const place of this.#all('[data-total]')) write(place, total);
    const progress = this.#one('[role=progressbar]');
    progress?.setAttribute('aria-valuenow', String(all.answered));
    progress?.setAttribute('aria-label', total);
    progress?.style.setProperty('--part', String(all.answered / all.asked));
    for (const place of this.#all(`[data-section="${here.section}"]`))
      write(place, fill(this.#words.sectionCount, here, this.#locale));
    const open = here.asked - here.answered;
    const sentence = open === 0 ? this.#words.allAnswered : counted(this.#words.open, open, this.#locale);
    for (const place of this.#all('[data-open]')) write(place, sentence);
  }

  #one(selector: string): HTMLElement | null {
    return this.#root.querySelector(selector);
  }

  #all(selector: string): Iterable<HTMLElement> {
    return this.#root.querySelectorAll<HTMLElement>(selector);
  }
}

/** Only when it differs: live regions announce every write. */
function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
