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

const head = /\{\s*[^\s,{}]+\s*(?:,\s*(plural|selectordinal|select)\s*,)?/y;
const tag = /<\/?[a-zA-Z][\w-]*\s*\/?>/y;
/** An apostrophe quotes when something of the syntax follows; a double one is an apostrophe. */
const quoted = /'(?:'|[{}<>#|][^']*(?:'|$))/y;

/**
 * An ICU message for finding what is not translated or not wide enough: its letters accented, its digits full-width, a
 * third longer, in brackets. Arguments, branches of plural and select, and tags stay as they are.
 */
export function pseudoMessage(message: string): string {
  let at = 0;
  const { text, length } = branch();
  return `⟦${text}${filler(Math.floor(length * growth))}⟧`;

  /** Up to the end or the bracket that closes the branch; `length` in letters, of the longest way through. */
  function branch(): { text: string; length: number } {
    let text = '';
    let length = 0;
    while (at < message.length && message[at] !== '}') {
      const kept = take(quoted) ?? take(tag);
      if (kept !== null) text += kept[0];
      else if (message[at] === '{') {
        const inner = argument();
        text += inner.text;
        length += inner.length;
      } else {
        const letter = message[at] ?? '';
        text += letters.get(letter) ?? letter;
        if (letters.has(letter)) length += 1;
        at += 1;
      }
    }
    return { text, length };
  }

  function argument(): { text: string; length: number } {
    const [start, kind] = take(head) ?? fault();
    let text = start;
    let length = 0;
    while (message[at] !== '}') {
      if (at >= message.length) fault();
      const isBranch = kind !== undefined && message[at] === '{';
      text += message[at];
      at += 1;
      if (!isBranch) continue;
      const inner = branch();
      text += `${inner.text}}`;
      length = Math.max(length, inner.length);
      at += 1;
    }
    at += 1;
    return { text: `${text}}`, length };
  }

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(message);
    if (found) at = pattern.lastIndex;
    return found;
  }

  function fault(): never {
    throw new Error(`not a message: ${message}`);
  }
}

/** So many letters more, in words that a line can break between. */
function filler(count: number): string {
  let text = '';
  for (let left = count; left > 0; left -= longestFiller) text += ` ${'õ'.repeat(Math.min(left, longestFiller))}`;
  return text;
}
