/** A parsed boolean rule over option ids. `all` and `any` hold at least two parts, so chains do not nest. */
export type Expression =
  | { readonly is: 'chosen'; readonly id: string }
  | { readonly is: 'not'; readonly part: Expression }
  | { readonly is: 'all'; readonly parts: readonly Expression[] }
  | { readonly is: 'any'; readonly parts: readonly Expression[] };
