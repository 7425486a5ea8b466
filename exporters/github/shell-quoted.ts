import { visibleText } from '../visible-text.ts';

/** A text as one word of a POSIX shell that stands for just these characters: nothing in it runs. */
export function shellQuoted(text: string): string {
  return `'${visibleText(text).replaceAll("'", String.raw`'\''`)}'`;
}
