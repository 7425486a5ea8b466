import { type Box, emptyBox, isOpen } from './outbox.ts';

/** The part of the browser's storage that we use; a Map-backed one stands in where storage is switched off. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * The boxes of one assessment. One storage entry per question, so that two windows that write at once about
 * different questions cannot undo each other. What is read is what all windows see.
 */
export class OutboxStore {
  readonly prefix: string;
  readonly #shelf: Shelf;
  /** What was read last, by question: most of it is the same text the next time. */
  readonly #known = new Map<string, { readonly text: string; readonly box: Box | null }>();
  /** What a full storage did not take: it lasts as long as the page. */
  readonly #spilt = new Map<string, Box>();

  constructor(assessment: string, shelf: Shelf) {
    this.prefix = `phaseline.outbox.${assessment}.`;
    this.#shelf = shelf;
  }

  get(question: string): Box {
    return this.#spilt.get(question) ?? this.#read(question) ?? emptyBox;
  }

  /** Reads, changes and writes one box without a pause in between. */
  change(question: string, by: (box: Box) => Box): Box {
    const box = by(this.get(question));
    try {
      this.#shelf.setItem(this.prefix + question, JSON.stringify(box));
      this.#spilt.delete(question);
    } catch {
      this.#spilt.set(question, box);
    }
    return box;
  }

  drop(question: string): void {
    this.#spilt.delete(question);
    this.#shelf.removeItem(this.prefix + question);
  }

  /** Boxes with something unacknowledged, by question. */
  open(): ReadonlyMap<string, Box> {
    const boxes = [...this.#questions()].map((question) => [question, this.get(question)] as const);
    return new Map(boxes.filter(([, box]) => isOpen(box)));
  }

  /** Forgets what was acknowledged; called when a page opens. */
  tidy(): void {
    for (const question of this.#questions()) if (!isOpen(this.get(question))) this.drop(question);
  }

  #read(question: string): Box | null {
    const text = this.#shelf.getItem(this.prefix + question);
    if (text === null) return null;
    const known = this.#known.get(question);
    if (known?.text === text) return known.box;
    const box = parse(text);
    this.#known.set(question, { text, box });
    return box;
  }

  #questions(): string[] {
    const names = Array.from({ length: this.#shelf.length }, (_, index) => this.#shelf.key(index) ?? '');
    const stored = names.filter((name) => name.startsWith(this.prefix)).map((name) => name.slice(this.prefix.length));
    return [...new Set([...stored, ...this.#spilt.keys()])];
  }
}

/** Our own JSON; anything else under our name is treated as absent. */
function parse(text: string): Box | null {
  try {
    const box: unknown = JSON.parse(text);
    return isBox(box) ? box : null;
  } catch {
    return null;
  }
}

function isBox(value: unknown): value is Box {
  return typeof value === 'object' && value !== null && 'since' in value && 'sent' in value && 'waiting' in value;
}
