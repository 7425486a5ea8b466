import { type Inline, parseMarkdown } from '#core/text/markdown.ts';

/** A step's text with its lists, bold words and links; no HTML of its own ever. */
export function Markdown({ source }: { readonly source: string }) {
  return parseMarkdown(source).map((block, index) => {
    // The blocks of a fixed text never move, so their place names them.
    const key = index;
    if (block.kind === 'paragraph') {
      return (
        <p key={key} className="mt-1.5">
          <Inlines inlines={block.inlines} />
        </p>
      );
    }
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List key={key} className={`mt-1.5 space-y-1 pl-5 ${block.ordered ? 'list-decimal' : 'list-disc'}`}>
        {block.items.map((item) => (
          <li key={JSON.stringify(item)}>
            <Inlines inlines={item} />
          </li>
        ))}
      </List>
    );
  });
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => {
    const key = index;
    return <InlineText key={key} inline={inline} />;
  });
}

function InlineText({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return <strong>{inline.text}</strong>;
    case 'emphasis':
      return <em>{inline.text}</em>;
    case 'code':
      return <code className="rounded-ruler bg-sunken px-1">{inline.text}</code>;
    case 'link':
      return (
        <a href={inline.url} rel="noreferrer">
          {inline.text}
        </a>
      );
  }
}
