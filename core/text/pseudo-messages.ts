import { type MessagePart, messageParts } from './message-parts.ts';

type Tree = { readonly [key: string]: string | Tree };

/** The same messages, each as `pseudoMessage` writes it. */
export function pseudoMessages<Messages extends Tree>(messages: Messages): Messages {
  const written = Object.entries(messages).map(([key, value]) => [
    key,
    typeof value === 'string' ? pseudoMessage(value) : pseudoMessages(value),
  ]);
  // Same keys and same depth, which Object.fromEntries cannot tell.
  return Object.fromEntries(written) as Messages;
}

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const strange = 'áƀçđéƒĝĥíĵķļḿñóṕɋŕšťúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻḾÑÓṔɊŔŠŤÚṼŴẊÝŽ０１２３４５６７８９';
const letters = new Map([...plain].map((letter, index) => [letter, [...strange][index] ?? letter]));

/** Translations of English tend to be longer by this part. */
const growth = 0.35;
const longestFiller = 6;

/**
 * An ICU message for finding what is not translated or not wide enough: its letters accented, its digits full-width, a
 * third longer, in brackets. Arguments, branches of plural and select, and tags stay as they are.
 */
export function pseudoMessage(message: string): string {
  const parts = messageParts(message);
  return `⟦${written(parts)}${filler(Math.floor(lengthOf(parts) * growth))}⟧`;
}

function written(parts: readonly MessagePart[]): string {
  return parts.map(writtenPart).join('');
}

function writtenPart(part: MessagePart): string {
  switch (part.is) {
    case 'text':
      return [...part.text].map((letter) => letters.get(letter) ?? letter).join('');
    case 'mark':
      return part.text;
    case 'choice':
      return part.head + part.branches.map((branch) => written(branch.parts) + branch.rest).join('');
  }
}

/** In letters, by the longest branches. */
function lengthOf(parts: readonly MessagePart[]): number {
  return parts.reduce((sum, part) => sum + lengthOfPart(part), 0);
}

function lengthOfPart(part: MessagePart): number {
  switch (part.is) {
    case 'text':
      return [...part.text].filter((letter) => letters.has(letter)).length;
    case 'mark':
      return 0;
    case 'choice':
      return Math.max(...part.branches.map((branch) => lengthOf(branch.parts)));
  }
}

/** So many letters more, in words that a line can break between. */
function filler(count: number): string {
  let text = '';
  for (let left = count; left > 0; left -= longestFiller) text += ` ${'õ'.repeat(Math.min(left, longestFiller))}`;
  return text;
}
