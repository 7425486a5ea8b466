import PDFDocument from 'pdfkit';
import type { Role } from '#core/charts/shape.ts';
import { visibleText } from '../visible-text.ts';
import { webAddress } from '../web-address.ts';
import { Faces } from './faces.ts';
import { type Palette, paletteOf } from './palette.ts';
import { sheet } from './sheet.ts';
import { type Line, type Measure, type Span, type Style, typeset } from './typeset.ts';
import { directionOf } from './visual-order.ts';

/** An element of the document's structure: what a screen reader reads. */
export interface Tag {
  readonly type: string;
  readonly element: PDFKit.PDFStructureElement;
}

export interface PaperOptions {
  readonly title: string;
  readonly subject: string;
  readonly language: string;
  readonly madeAt: Date;
  /** Number of phases: how many colours the ramp has. */
  readonly phases: number;
}

/** A PDF under way: what is drawn is either content of a tag or an artifact, never neither. */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly faces: Faces;
  readonly colour: Palette;
  readonly #root: Tag;
  #section: PDFKit.PDFOutline | null = null;

  constructor({ title, subject, language, madeAt, phases }: PaperOptions) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      lang: language,
      displayTitle: true,
      bufferPages: true,
      autoFirstPage: false,
      // Without this pdfkit opens a face of its own that it cannot embed.
      font: '',
      info: { Title: title, Subject: subject, Creator: 'Phaseline', CreationDate: madeAt },
    });
    this.faces = new Faces(this.doc);
    this.colour = paletteOf(phases);
    this.#root = { type: 'Document', element: this.doc.struct('Document') };
    this.doc.addStructure(this.#root.element);
  }

  /** A new element, last in its parent (or in the document). `alt`: what a picture shows. */
  tag(type: string, parent?: Tag, options: { readonly alt?: string; readonly scope?: 'Row' | 'Column' } = {}): Tag {
    // `scope` is known to pdfkit, not to its types.
    const element = this.doc.struct(type, options as { alt?: string });
    (parent ?? this.#root).element.add(element);
    return { type, element };
  }

  /** A bookmark to the page that is drawn, of a section or of a part of the section before it. */
  bookmark(title: string, of: 'section' | 'part'): void {
    if (of === 'section') this.#section = this.doc.outline.addItem(title);
    else this.#section?.addItem(title);
  }

  /** What is drawn inside is content of the tag. */
  mark({ type, element }: Tag, draw: () => void): void {
    const content = this.doc.markStructureContent(type);
    draw();
    this.doc.endMarkedContent();
    element.add(content);
  }

  /** What is drawn inside is decoration, or said elsewhere: readers skip it. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  typeset(spans: readonly Span[], style: Style, width: number): readonly Line[] {
    const measure: Measure = {
      runs: (text, weight) => this.faces.runs(text, weight),
      width: (run, size, tracking) => this.faces.width(run, size, tracking),
    };
    return typeset(spans.map(harmless), style, width, measure);
  }

  /** One line with its top left corner there, as content of the tag; links become links. */
  line(line: Line, style: Style, x: number, top: number, tag: Tag): void {
    let rest = line.pieces;
    while (rest[0]) {
      const { link } = rest[0].span;
      const end = rest.findIndex(({ span }) => span.link !== link);
      const group = end === -1 ? rest : rest.slice(0, end);
      rest = end === -1 ? [] : rest.slice(end);
      const pieces = { pieces: group, width: line.width };
      if (link === undefined) this.mark(tag, () => this.write(pieces, style, x, top));
      else this.#link(pieces, style, x, top, tag, link);
    }
  }

  /** The letters alone. The baseline is where a line of that height has it, whatever the faces. */
  write({ pieces }: Line, style: Style, x: number, top: number): void {
    const { size, leading, tracking = 0 } = style;
    for (const { text, face, x: left, span } of pieces) {
      this.faces
        .use(face)
        .fontSize(size)
        .fillColor(this.colour(span.link === undefined ? (span.role ?? style.role) : 'link'))
        // The space does not show; with it, words are set once for measuring and drawing.
        .text(directionOf(text) === 'right' ? text : `${text} `, x + left, top + leading / 2 + size * 0.35, {
          lineBreak: false,
          baseline: 'alphabetic',
          ...(tracking !== 0 && { characterSpacing: tracking }),
        });
    }
  }

  /** A straight line. Widths in points. */
  rule(
    from: readonly [number, number],
    to: readonly [number, number],
    role: Role,
    width: number,
    dash?: readonly [number, number],
  ): void {
    const { doc } = this;
    doc.save().lineWidth(width).strokeColor(this.colour(role));
    if (dash) doc.dash(dash[0], { space: dash[1] });
    doc
      .moveTo(...from)
      .lineTo(...to)
      .stroke()
      .restore();
  }

  #link(line: Line, style: Style, x: number, top: number, parent: Tag, url: string): void {
    const first = line.pieces[0];
    const last = line.pieces.at(-1);
    if (!first || !last) return;
    const tag = this.tag('Link', parent);
    const left = x + first.x;
    const width = last.x + last.width - first.x;
    this.mark(tag, () => this.write(line, style, x, top));
    this.artifact(() => {
      const y = top + style.leading / 2 + style.size * 0.35 + 1.5;
      this.doc
        .lineWidth(0.5)
        .strokeColor(this.colour('link'))
        .moveTo(left, y)
        .lineTo(left + width, y)
        .stroke();
    });
    // pdfkit ties the annotation to the tag with this option, which its types do not know.
    this.doc.link(left, top, width, style.leading, url, { structParent: tag.element } as object);
  }

  /** The rows' pages are full: adds one. */
  addPage(): void {
    this.doc.addPage({ size: [sheet.width, sheet.height], margin: 0 });
  }
}

/** What a person typed must not reorder the line, nor lead anywhere but to the web. */
function harmless({ link, ...span }: Span): Span {
  const address = link === undefined ? null : webAddress(link);
  return { ...span, text: visibleText(span.text), ...(address !== null && { link: address }) };
}
