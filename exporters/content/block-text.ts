import type { Block, Inline } from '#core/text/markdown.ts';

/** Paragraphs and lists as plain text, one line for each paragraph and each item; addresses in brackets. */
export function blockText(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [inlineText(block.inlines)];
  return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '•'} ${inlineText(item)}`);
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'link' ? `${inline.text} (${inline.url})` : inline.text))
    .join('')
    .trim();
}
