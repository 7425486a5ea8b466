/** One line for a terminal: a text, or one that is to stand out where that is possible. */
export type Line = string | { readonly strong: string };
