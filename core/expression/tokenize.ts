/** `at` is the index of the token's first character. The last token is always `end`. */
export type Token =
  | { readonly is: '<' | '<=' | '>' | '>='; readonly at: number }
  | { readonly is: '&&' | '||' | '!' | '(' | ')' | '=' | '!=' | 'end'; readonly at: number }
  | { readonly is: 'word'; readonly word: string; readonly at: number };

/** `and`, `or` and `not` are other names of the first three. */
const symbols = ['&&', '||', '!', '(', ')', '=', '!=', '<', '<=', '>', '>='] as const;

const named: Readonly<Record<string, (typeof symbols)[number]>> = { and: '&&', or: '||', not: '!' };

// Sticky, without nested repetition: every character is looked at once.
const PATTERN = /\s+|&&|\|\||!=|<=|>=|[!()=<>]|[A-Za-z0-9_.+-]+/y;

/** Cuts an expression into tokens, or names the index of the first character that starts none. */
export function tokenize(
  text: string,
): { readonly ok: true; readonly tokens: readonly Token[] } | { readonly ok: false; readonly at: number } {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    PATTERN.lastIndex = at;
    const found = PATTERN.exec(text)?.[0];
    if (found === undefined) return { ok: false, at };
    const symbol = Object.hasOwn(named, found) ? named[found] : symbols.find((each) => each === found);
    if (symbol !== undefined) tokens.push({ is: symbol, at });
    else if (found.trim() !== '') tokens.push({ is: 'word', word: found, at });
    at += found.length;
  }
  tokens.push({ is: 'end', at });
  return { ok: true, tokens };
}
