import type { Role } from '#core/charts/shape.ts';
import type { Run, Weight } from './faces.ts';
import { type Direction, directionOf, visualOrder } from './visual-order.ts';

/** A piece of a paragraph that looks alike. */
export interface Span {
  readonly text: string;
  readonly weight?: Weight;
  readonly role?: Role;
  readonly link?: string;
}

/** How a paragraph looks where a span does not say otherwise. Lengths in points. */
export interface Style {
  readonly size: number;
  /** Height of a line. */
  readonly leading: number;
  readonly weight: Weight;
  readonly role: Role;
  readonly tracking?: number;
  readonly align?: 'left' | 'right' | 'center';
}

/** A piece of a line: one face, one look. */
export interface Piece extends Run {
  /** From the left edge of the paragraph. */
  readonly x: number;
  readonly width: number;
  readonly span: Span;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

/** What the typesetter has to know about the faces. */
export interface Measure {
  readonly runs: (text: string, weight: Weight) => readonly Run[];
  readonly width: (run: Run, size: number, tracking: number) => number;
}

interface Word {
  readonly parts: readonly (Run & { readonly span: Span; readonly width: number })[];
  readonly width: number;
  readonly direction: Direction;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Breaks a paragraph into lines of a width: at white space, at line breaks, and inside of a word only if it must. */
export function typeset(spans: readonly Span[], style: Style, width: number, measure: Measure): readonly Line[] {
  const { size, tracking = 0, align = 'left' } = style;
  const space = measure.width({ text: ' ', face: `own-${style.weight}` }, size, tracking);
  const wordOf = (parts: readonly Span[]): Word => {
    const runs = parts.flatMap((span) =>
      measure
        .runs(span.text, span.weight ?? style.weight)
        .map((run) => ({ ...run, span, width: measure.width(run, size, tracking) })),
    );
    const text = parts.map((part) => part.text).join('');
    return { parts: runs, width: runs.reduce((sum, run) => sum + run.width, 0), direction: directionOf(text) };
  };

  return paragraphsOf(spans).flatMap((paragraph) => {
    const words = paragraph.map(wordOf).flatMap((word) => (word.width <= width ? [word] : split(word, width, wordOf)));
    const base = words.find(({ direction }) => direction !== 'neutral')?.direction === 'right' ? 'right' : 'left';
    return fill(words, space, width).map((line) => {
      const set = place(visualOrder(line, base), space);
      const free = width - set.width;
      const side = align === 'left' && base === 'right' ? 'right' : align;
      return side === 'left' ? set : shifted(set, side === 'right' ? free : free / 2);
    });
  });
}

/** Lines as typed, each a list of words, each a list of the spans it is made of. An empty line has no words. */
function paragraphsOf(spans: readonly Span[]): readonly (readonly (readonly Span[])[])[] {
  const lines: Span[][][] = [[]];
  let open = false;
  for (const span of spans) {
    for (const part of span.text.split(/(\n|[^\S\n\u00A0]+)/)) {
      if (part === '') continue;
      if (part === '\n') lines.push([]);
      if (/^\s/.test(part) && part !== '\u00A0') {
        open = false;
        continue;
      }
      const line = lines.at(-1);
      if (open) line?.at(-1)?.push({ ...span, text: part });
      else line?.push([{ ...span, text: part }]);
      open = true;
    }
  }
  return lines;
}

/** A word that is wider than the line, such as an address, as pieces that are not. */
function split(word: Word, width: number, wordOf: (parts: readonly Span[]) => Word): readonly Word[] {
  const pieces: Span[][] = [[]];
  // Letter by letter, each measured once: a word may be as long as a page.
  const widths = new Map<string, number>();
  let used = 0;
  for (const { text, span } of word.parts) {
    for (const { segment } of graphemes.segment(text)) {
      const key = `${span.weight} ${segment}`;
      const own = widths.get(key) ?? wordOf([{ ...span, text: segment }]).width;
      widths.set(key, own);
      if (used > 0 && used + own > width) {
        pieces.push([]);
        used = 0;
      }
      used += own;
      const piece = pieces.at(-1);
      const last = piece?.at(-1);
      if (piece && last && sameLook(last, span)) piece[piece.length - 1] = { ...last, text: last.text + segment };
      else piece?.push({ ...span, text: segment });
    }
  }
  return pieces.map(wordOf);
}

function fill(words: readonly Word[], space: number, width: number): readonly (readonly Word[])[] {
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of words) {
    const line = lines.at(-1);
    if (line && line.length > 0 && used + space + word.width > width + 0.01) {
      lines.push([word]);
      used = word.width;
    } else {
      used += (line && line.length > 0 ? space : 0) + word.width;
      line?.push(word);
    }
  }
  return lines;
}

/** Words of one look become one piece, so that a copied line has its spaces; written right to left, each stays alone. */
function place(words: readonly Word[], space: number): Line {
  const pieces: Piece[] = [];
  let x = 0;
  words.forEach((word, index) => {
    if (index > 0) x += space;
    word.parts.forEach((part, nth) => {
      const last = pieces.at(-1);
      const joins =
        last &&
        word.direction !== 'right' &&
        last.face === part.face &&
        sameLook(last.span, part.span) &&
        directionOf(last.text) !== 'right';
      if (joins) {
        const gap = nth === 0 ? ' ' : '';
        pieces[pieces.length - 1] = { ...last, text: last.text + gap + part.text, width: x + part.width - last.x };
      } else {
        pieces.push({ ...part, x });
      }
      x += part.width;
    });
  });
  return { pieces, width: x };
}

function sameLook(one: Span, other: Span): boolean {
  return one.weight === other.weight && one.role === other.role && one.link === other.link;
}

function shifted({ pieces, width }: Line, by: number): Line {
  return { width, pieces: pieces.map((piece) => ({ ...piece, x: piece.x + by })) };
}
