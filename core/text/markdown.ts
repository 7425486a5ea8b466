/** The part of Markdown that step texts use. Everything else, HTML above all, stays the plain text it is. */
export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** `url` begins with http:// or https://. */
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

const bullet = /^\s*[-*]\s+/;
const number = /^\s*\d{1,3}[.)]\s+/;

/**
 * Paragraphs, bulleted and numbered lists, **bold**, *italics*, `code` and [links](https://…). A link with any other scheme stays
 * text. A line below a list item or paragraph line continues it; a blank line ends it.
 */
export function parseMarkdown(source: string): readonly Block[] {
  const blocks: { kind: 'paragraph' | 'bullets' | 'numbers'; texts: string[] }[] = [];
  let open = false;
  for (const line of source.split(/\r?\n/)) {
    const text = line.trim();
    if (text === '') {
      open = false;
      continue;
    }
    const kind = bullet.test(line) ? 'bullets' : number.test(line) ? 'numbers' : 'paragraph';
    const last = blocks.at(-1);
    if (kind !== 'paragraph') {
      const item = line.replace(kind === 'bullets' ? bullet : number, '').trim();
      // A blank line between two items does not end the list.
      if (last?.kind === kind) last.texts.push(item);
      else blocks.push({ kind, texts: [item] });
    } else if (open && last) {
      last.texts.push(`${last.texts.pop()} ${text}`);
    } else {
      blocks.push({ kind, texts: [text] });
    }
    open = true;
  }
  return blocks.map(({ kind, texts }) => {
    if (kind === 'paragraph') return { kind, inlines: parseInlines(texts.join(' ')) };
    return { kind: 'list', ordered: kind === 'numbers', items: texts.map(parseInlines) };
  });
}

// What opens something is looked through up to the next such sign only: a text of nothing but brackets costs no more
// than any other. Stars around spaces are a multiplication.
const strong = String.raw`\*\*([^*]+)\*\*`;
const emphasis = String.raw`\*([^*\s](?:[^*]*[^*\s])?)\*`;
const code = '`([^`]+)`';
const link = String.raw`\[([^[\]]+)\]\((https?:\/\/[^\s()]+)\)`;
const marked = new RegExp([strong, emphasis, code, link].join('|'), 'g');

function parseInlines(text: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(marked)) {
    if (match.index > end) inlines.push({ kind: 'text', text: text.slice(end, match.index) });
    const [whole, bold, slanted, literal, label, url] = match;
    if (bold !== undefined) inlines.push({ kind: 'strong', text: bold });
    else if (slanted !== undefined) inlines.push({ kind: 'emphasis', text: slanted });
    else if (literal !== undefined) inlines.push({ kind: 'code', text: literal });
    else if (label !== undefined && url !== undefined) inlines.push({ kind: 'link', text: label, url });
    end = match.index + whole.length;
  }
  if (end < text.length) inlines.push({ kind: 'text', text: text.slice(end) });
  return inlines;
}
