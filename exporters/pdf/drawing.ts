import type { Drawing, Fill, Shape, Stroke } from '#core/charts/shape.ts';
import type { Paper } from './paper.ts';
import type { Style } from './typeset.ts';

interface Placement {
  /** The top left corner of the drawing's box, in points. */
  readonly x: number;
  readonly y: number;
  /** Points for one chart unit. */
  readonly scale: number;
  /** Letters that much larger than the geometry has them, for charts that are printed small. */
  readonly letters?: number;
}

/** Draws a chart's shapes as vectors and real text. */
export function draw(paper: Paper, { box, shapes }: Drawing, { x, y, scale, letters = 1 }: Placement): void {
  const { doc } = paper;
  for (const shape of shapes) {
    if (shape.kind === 'text') {
      write(paper, shape, x + (shape.at.x - box.x) * scale, y + (shape.at.y - box.y) * scale, scale * letters);
      continue;
    }
    doc
      .save()
      .translate(x - box.x * scale, y - box.y * scale)
      .scale(scale);
    trace(paper, shape);
    finish(paper, 'fill' in shape ? shape.fill : undefined, shape.stroke);
    doc.restore();
  }
}

function trace({ doc }: Paper, shape: Exclude<Shape, { kind: 'text' }>): void {
  if (shape.kind === 'circle') {
    doc.circle(shape.at.x, shape.at.y, shape.radius);
    return;
  }
  const [first, ...rest] = shape.points;
  if (!first) return;
  doc.moveTo(first.x, first.y);
  for (const point of rest) doc.lineTo(point.x, point.y);
  if (shape.kind === 'polygon') doc.closePath();
}

function finish({ doc, colour }: Paper, fill?: Fill, stroke?: Stroke): void {
  if (fill) doc.fillColor(colour(fill.role), fill.opacity ?? 1);
  if (stroke) {
    doc.lineWidth(stroke.width).strokeColor(colour(stroke.role));
    if (stroke.dash) doc.dash(stroke.dash[0], { space: stroke.dash[1] });
  }
  if (fill && stroke) doc.fillAndStroke();
  else if (fill) doc.fill();
  else doc.stroke();
}

function write(
  paper: Paper,
  shape: Extract<Shape, { kind: 'text' }>,
  x: number,
  baseline: number,
  scale: number,
): void {
  const style: Style = {
    size: shape.size * scale,
    leading: shape.size * scale * 1.2,
    weight: shape.weight,
    role: shape.role,
  };
  const [line] = paper.typeset([{ text: shape.text }], style, Number.POSITIVE_INFINITY);
  if (!line || shape.text === '') return;
  const left = x - { start: 0, middle: 0.5, end: 1 }[shape.anchor] * line.width;
  const top = baseline - style.leading / 2 - style.size * 0.35;
  if (shape.halo) {
    paper.doc
      .rect(left - 1, top + style.leading * 0.1, line.width + 2, style.leading * 0.8)
      .fill(paper.colour(shape.halo));
  }
  paper.write(line, style, left, top);
}
