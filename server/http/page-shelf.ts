import type { PageTemplate } from './page-template.ts';

/** Templates by name, the ones last used, within so many bytes. */
export class PageShelf {
  readonly #most: number;
  // A Map keeps the order in which keys were set: the first is the one that was not used for the longest time.
  readonly #templates = new Map<string, PageTemplate>();
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(name: string): PageTemplate | null {
    const template = this.#templates.get(name);
    if (!template) return null;
    this.#templates.delete(name);
    this.#templates.set(name, template);
    return template;
  }

  put(name: string, template: PageTemplate): void {
    this.#remove(name);
    if (template.bytes > this.#most) return;
    this.#templates.set(name, template);
    this.#bytes += template.bytes;
    for (const oldest of this.#templates.keys()) {
      if (this.#bytes <= this.#most) return;
      this.#remove(oldest);
    }
  }

  #remove(name: string): void {
    this.#bytes -= this.#templates.get(name)?.bytes ?? 0;
    this.#templates.delete(name);
  }
}
