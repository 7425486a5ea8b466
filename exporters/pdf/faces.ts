import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type Weight = 400 | 600 | 700;

/** A face of the report: the family of the product, or the one with many scripts behind it. */
export type Face = `${'own' | 'wide'}-${Weight}`;

/** A piece of text that one face can write. */
export interface Run {
  readonly text: string;
  readonly face: Face;
}

/** What this file needs of a font that pdfkit has opened. */
interface OpenedFont {
  readonly hasGlyphForCodePoint: (code: number) => boolean;
}

const require = createRequire(import.meta.url);
const own = (weight: Weight) => new URL(`./fonts/hanken-grotesk-${weight}.ttf`, import.meta.url);
const wide = () => require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const wideBold = () => require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');
const files: Readonly<Record<Face, () => URL | string>> = {
  'own-400': () => own(400),
  'own-600': () => own(600),
  'own-700': () => own(700),
  'wide-400': wide,
  'wide-600': wideBold,
  'wide-700': wideBold,
};

/** Stands for a character that no face has; the wide family has this one. */
const substitute = '\uFFFD';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Every face has these. */
const simple = /^[\x20-\x7E]*$/;
/** Joiners, marks of direction, soft hyphens, variation selectors: only the wide family knows that they do not show. */
const unseen = /[\u00AD\u200B-\u200F\u2060]|\p{Variation_Selector}/gu;

// Fonts are files of the product, and reading one is the slowest part of a report: opened once, kept with the process.
const opened = new Map<Face, OpenedFont>();
const covered = new Map<Face, Map<string, boolean>>();

/** The faces of one document. */
export class Faces {
  readonly #doc: PDFKit.PDFDocument;
  readonly #registered = new Set<Face>();
  #current: Face | null = null;

  constructor(doc: PDFKit.PDFDocument) {
    this.#doc = doc;
  }

  /** The text cut at changes of face; characters without any are replaced. One face for a whole word if there is one. */
  runs(text: string, weight: Weight): readonly Run[] {
    const family = this.#familyOf(text, weight);
    if (family === 'own') return [{ text: text.replaceAll(unseen, ''), face: `own-${weight}` }];
    if (family) return [{ text, face: `wide-${weight}` }];
    const runs: { text: string; face: Face }[] = [];
    for (const { segment } of graphemes.segment(text)) {
      const found = this.#familyOf(segment, weight);
      const face: Face = `${found ?? 'wide'}-${weight}`;
      const last = runs.at(-1);
      const written = found ? segment : substitute;
      if (last?.face === face) last.text += written;
      else runs.push({ text: written, face });
    }
    return runs;
  }

  /** How many characters (as people count them) of a text will be replaced. */
  missing(text: string): number {
    if (this.#familyOf(text, 400)) return 0;
    return [...graphemes.segment(text)].filter(({ segment }) => !this.#familyOf(segment, 400)).length;
  }

  /** In points, letter-spacing included. */
  width({ text, face }: Run, size: number, tracking: number): number {
    const doc = this.use(face).fontSize(size);
    // With the space behind it, as it will be drawn: pdfkit then finds the word's letters already set.
    const letters = text === ' ' ? doc.widthOfString(' ') : doc.widthOfString(`${text} `) - doc.widthOfString(' ');
    return letters + tracking * text.length;
  }

  /** The document, set to this face. */
  use(face: Face): PDFKit.PDFDocument {
    if (this.#current === face) return this.#doc;
    this.#current = face;
    if (this.#registered.has(face)) return this.#doc.font(face);
    this.#registered.add(face);
    const known = opened.get(face);
    // pdfkit takes fonts that it has opened before, and keeps the opened font to itself; its types know neither.
    this.#doc.registerFont(face, (known ?? readFileSync(files[face]())) as Buffer);
    this.#doc.font(face);
    const { _font } = this.#doc as unknown as { _font: { font: OpenedFont } };
    opened.set(face, _font.font);
    return this.#doc;
  }

  #familyOf(text: string, weight: Weight): 'own' | 'wide' | null {
    if (simple.test(text) || this.#covers(`own-${weight}`, text)) return 'own';
    return this.#covers(`wide-${weight}`, text) ? 'wide' : null;
  }

  #covers(face: Face, text: string): boolean {
    const signs = covered.get(face) ?? new Map<string, boolean>();
    covered.set(face, signs);
    return [...text].every((sign) => {
      const known = signs.get(sign);
      if (known !== undefined) return known;
      this.use(face);
      const needsNothing = /\s/.test(sign) || sign.replaceAll(unseen, '') === '';
      const covers = needsNothing || opened.get(face)?.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) === true;
      signs.set(sign, covers);
      return covers;
    });
  }
}
