/**
 * The lists that hold something, by name. Parts of the format that came later are absent when empty, so that an older
 * questionnaire keeps its content hash.
 */
export function unlessEmpty<T extends Readonly<Record<string, readonly unknown[] | undefined>>>(
  lists: T,
): { readonly [K in keyof T]?: NonNullable<T[K]> } {
  const full = Object.entries(lists).filter(([, list]) => list !== undefined && list.length > 0);
  // Only keys of T, each with its own value.
  return Object.fromEntries(full) as { readonly [K in keyof T]?: NonNullable<T[K]> };
}
