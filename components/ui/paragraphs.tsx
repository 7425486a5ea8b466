interface ParagraphsProps {
  readonly text: string;
  readonly className?: string;
  readonly lang?: string | undefined;
}

/** A text without markup: a blank line in it begins a new paragraph. */
export function Paragraphs({ text, ...rest }: ParagraphsProps) {
  return Array.from(text.split(/\n\s*\n/).entries(), ([nth, part]) => (
    <p key={nth} {...rest}>
      {part}
    </p>
  ));
}
