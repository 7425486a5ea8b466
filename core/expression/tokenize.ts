/** `at` is the index of the token's first character. The last token is always `end`. */
export type Token =
  | { readonly is: '&&' | '||' | '!' | '(' | ')' | 'end'; readonly at: number }
  | { readonly is: 'id'; readonly id: string; readonly at: number };

// Sticky, without nested repetition: every character is looked at once.
const PATTERN = /\s+|&&|\|\||[!()]|[A-Za-z0-9_.-]+/y;

/** Cuts a rule into tokens, or names the index of the first character that starts none. */
export function tokenize(
  text: string,
): { readonly ok: true; readonly tokens: readonly Token[] } | { readonly ok: false; readonly at: number } {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    PATTERN.lastIndex = at;
    const word = PATTERN.exec(text)?.[0];
    if (word === undefined) return { ok: false, at };
    if (word === '&&' || word === '||' || word === '!' || word === '(' || word === ')') tokens.push({ is: word, at });
    else if (word.trim() !== '') tokens.push({ is: 'id', id: word, at });
    at += word.length;
  }
  tokens.push({ is: 'end', at });
  return { ok: true, tokens };
}
