/** The most people that a group may be said to have. */
export const mostExpected = 100_000;

/**
 * How many are expected to answer, by group id, as typed: empty for nobody counted. Those that are no number are named
 * by their field.
 */
export function readExpected(
  typed: Readonly<Record<string, string>>,
):
  | { readonly expected: ReadonlyMap<string, number> }
  | { readonly problems: Readonly<Record<`expected.${string}`, 'outOfRange'>> } {
  const said = Object.entries(typed).filter(([, text]) => text.trim() !== '');
  const wrong = said.filter(([, text]) => {
    const number = Number(text);
    return !(Number.isInteger(number) && number >= 1 && number <= mostExpected);
  });
  if (wrong.length > 0) {
    return { problems: Object.fromEntries(wrong.map(([group]) => [`expected.${group}`, 'outOfRange'])) };
  }
  return { expected: new Map(said.map(([group, text]) => [group, Number(text)])) };
}
