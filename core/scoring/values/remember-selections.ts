import type { QuestionValue, Valuer } from './valuer.ts';

/** As many ids as there are bits in a small integer. */
const MOST = 30;

/**
 * Finds once what a selection of these ids is worth, whatever its order: a thousand people make far fewer than a thousand
 * selections. Questions with more ids than fit, and answers of another form, are valued each time.
 */
export function rememberSelections(ids: readonly string[], find: Valuer['valueOf']): Valuer['valueOf'] {
  if (ids.length > MOST) return find;
  const bits = new Map(ids.map((id, index) => [id, 1 << index]));
  const known = new Map<number, QuestionValue>();
  return (value) => {
    const chosen =
      value.kind === 'multi'
        ? value.options
        : value.kind === 'practices' && value.notApplicable.length === 0
          ? value.done
          : null;
    const key = chosen && keyOf(chosen, bits);
    if (key === null) return find(value);
    const found = known.get(key) ?? find(value);
    known.set(key, found);
    return found;
  };
}

/** Null when something else is among them. */
function keyOf(chosen: readonly string[], bits: ReadonlyMap<string, number>): number | null {
  let key = 0;
  for (const id of chosen) {
    const bit = bits.get(id);
    if (bit === undefined) return null;
    key |= bit;
  }
  return key;
}
