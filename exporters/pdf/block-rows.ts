import type { Block, Inline } from '#core/text/markdown.ts';
import type { ReportView } from '../report-view.ts';
import type { Paper, Tag } from './paper.ts';
import { beside, type Row, spaced } from './row.ts';
import { sheet } from './sheet.ts';
import { textRows } from './text-rows.ts';
import type { Span, Style } from './typeset.ts';

const indent = 13;

/** Paragraphs and lists of a step's text. */
export function blockRows(
  paper: Paper,
  parent: Tag,
  blocks: readonly Block[],
  style: Style,
  x: number,
  format: ReportView['format'],
): readonly Row[] {
  const width = sheet.inner - x;
  return blocks.flatMap((block, index) => {
    const rows =
      block.kind === 'paragraph'
        ? textRows(paper, paper.tag('P', parent), block.inlines.map(spanOf), style, { x, width })
        : listRows(paper, parent, block, style, x, format);
    return index === 0 ? rows : spaced(3, rows);
  });
}

function listRows(
  paper: Paper,
  parent: Tag,
  list: Extract<Block, { kind: 'list' }>,
  style: Style,
  x: number,
  format: ReportView['format'],
): readonly Row[] {
  const width = sheet.inner - x;
  const tag = paper.tag('L', parent);
  return list.items.flatMap((inlines, index) => {
    const item = paper.tag('LI', tag);
    const sign = list.ordered ? `${format.number(index + 1)}.` : '•';
    const label = textRows(paper, paper.tag('Lbl', item), sign, style, { x, width: indent + 6 });
    const body = paper.tag('LBody', item);
    const rows = beside(
      label,
      textRows(paper, body, inlines.map(spanOf), style, { x: x + indent, width: width - indent }),
    );
    return index === 0 ? rows : spaced(1.5, rows);
  });
}

function spanOf(inline: Inline): Span {
  switch (inline.kind) {
    // The fonts of the report have no slant.
    case 'emphasis':
    case 'text':
    case 'code':
      return { text: inline.text };
    case 'strong':
      return { text: inline.text, weight: 600 };
    case 'link':
      return { text: inline.text, link: inline.url };
  }
}
