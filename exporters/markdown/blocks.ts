import type { Block, Inline } from '#core/text/markdown.ts';
import { escapeMarkdown, linkTarget } from './escape-markdown.ts';

/** Paragraphs and lists of a step's text as lines of Markdown, a blank line between two blocks. */
export function markdownBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => [...(index > 0 ? [''] : []), ...linesOf(block)]);
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [inlinesOf(block.inlines)];
  return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inlinesOf(item)}`);
}

function inlinesOf(inlines: readonly Inline[]): string {
  const text = inlines.map(inlineOf).join('');
  return text.trim();
}

function inlineOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return padded(inline.text, escapeMarkdown(inline.text));
    case 'strong':
      return `**${escapeMarkdown(inline.text)}**`;
    case 'emphasis':
      return `*${escapeMarkdown(inline.text)}*`;
    case 'code':
      return codeSpan(inline.text);
    case 'link': {
      const target = linkTarget(inline.url);
      return target ? `[${escapeMarkdown(inline.text)}](${target})` : escapeMarkdown(inline.text);
    }
  }
}

/** Escaping trims; the space between a text and the bold word beside it belongs there. */
function padded(text: string, escaped: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${escaped}${/\s$/.test(text) && escaped !== '' ? ' ' : ''}`;
}

/** Nothing is escaped inside code, so its fence must be longer than any run of backticks in it. */
function codeSpan(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}
