/** Texts by the parts of their path, as deep as the path is long. Maps: the keys of an object that are numbers change places. */
export type NestedTexts = ReadonlyMap<string, string | NestedTexts>;

/** Texts by path (`questions.team.text`) → nested like the file. No path continues another. */
export function nestedTexts(texts: Readonly<Record<string, string>>): NestedTexts {
  return nest(Object.entries(texts).map(([path, text]) => ({ keys: path.split('.'), text })));
}

interface Located {
  readonly keys: readonly string[];
  readonly text: string;
}

function nest(texts: readonly Located[]): NestedTexts {
  const byKey = Map.groupBy(texts, ({ keys: [first = ''] }) => first);
  return new Map(
    [...byKey].map(([key, inside]): [string, string | NestedTexts] => {
      const [only] = inside;
      if (only?.keys.length === 1) return [key, only.text];
      return [key, nest(inside.map(({ keys, text }) => ({ keys: keys.slice(1), text })))];
    }),
  );
}
