import * as z from 'zod';

/** What people are told about a variable, in Markdown. */
export interface Described {
  /** The value that holds while it is not set, or words for it. */
  readonly fallback: string;
  readonly meaning: string;
}

const described = new WeakMap<z.ZodType, Described>();

/** A variable with a value in any case: `fallback` is read, as if it were set, where it is not. */
export function variable<T extends z.ZodType<unknown, string>>(fallback: string, meaning: string, check: T) {
  const known = z.prefault(check, fallback as z.input<T>);
  described.set(known, { fallback: `\`${fallback}\``, meaning });
  return known;
}

/** A variable that may be absent; `fallback` says in words what holds then. */
export function optional<T extends z.ZodType<unknown, string>>(meaning: string, check: T, fallback = 'none') {
  const known = z.optional(check);
  described.set(known, { fallback, meaning });
  return known;
}

/** The rows of the table of variables in docs/guides/settings.md. */
export function rowsOf(variables: Readonly<Record<string, z.ZodType>>): readonly string[] {
  return Object.entries(variables).map(([name, check]) => {
    const { fallback = '', meaning = '' } = described.get(check) ?? {};
    return `| \`${name}\` | ${fallback} | ${meaning} |`;
  });
}
