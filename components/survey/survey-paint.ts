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
  /** By selector. The page is never built anew, and to look through hundreds of questions takes longer than to write. */
  readonly #places = new Map<string, readonly HTMLElement[]>();

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
    const wanted = JSON.stringify([sentence, link]);
    if (strip === null || strip.dataset.strip === wanted) return;
    strip.dataset.strip = wanted;
    strip.hidden = sentence === '';
    strip.replaceChildren(sentence);
    if (link === null) return;
    if ('href' in link) strip.append(' ', element('a', { href: link.href }, link.label));
    else strip.append(' ', element('button', { type: 'button', 'data-drop': link.drop }, link.label));
  }

  counts(all: { answered: number; asked: number }, here: { section: string; answered: number; asked: number }): void {
    const total = fill(this.#words.answered, all, this.#locale);
    for (const place of this.#all('[data-total]')) write(place, total);
    const progress = this.#one('[role=progressbar]');
    if (progress !== null && progress.getAttribute('aria-label') !== total) {
      progress.setAttribute('aria-valuenow', String(all.answered));
      progress.setAttribute('aria-valuemax', String(all.asked));
      progress.setAttribute('aria-label', total);
      progress.style.setProperty('--part', String(all.answered / all.asked));
    }
    for (const place of this.#all(`[data-section="${here.section}"]`))
      write(place, fill(this.#words.sectionCount, here, this.#locale));
    const open = here.asked - here.answered;
    const sentence = open === 0 ? this.#words.allAnswered : counted(this.#words.open, open, this.#locale);
    for (const place of this.#all('[data-open]')) write(place, sentence);
  }

  #one(selector: string): HTMLElement | null {
    return this.#all(selector)[0] ?? null;
  }

  #all(selector: string): readonly HTMLElement[] {
    const places = this.#places.get(selector) ?? [...this.#root.querySelectorAll<HTMLElement>(selector)];
    this.#places.set(selector, places);
    return places;
  }
}

/** Only when it differs: live regions announce every write. */
function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
