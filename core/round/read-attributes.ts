import type { Attribute } from './round.ts';
import { readLine, type TextProblem } from './typed-text.ts';

/** Each attribute more makes more groups that are too small to tell about. */
export const attributeLimits = { most: 3, fewestValues: 2, mostValues: 20, longest: 60 } as const;

export interface TypedAttribute {
  readonly title: string;
  /** One value a line. */
  readonly values: string;
}

export type AttributeProblem = TextProblem | 'tooFew' | 'tooMany';

interface Faulty {
  readonly is: 'faulty';
  /** Place of the attribute in the form. */
  readonly at: number;
  readonly field: 'title' | 'values';
  readonly problem: AttributeProblem;
}

/**
 * The attributes that were typed; one without a title and values is none. What `before` had keeps its id as long as it
 * is called the same, so that a copied round asks the same thing.
 */
export function readAttributes(
  typed: readonly TypedAttribute[],
  before: readonly Attribute[] = [],
): { readonly is: 'read'; readonly attributes: readonly Attribute[] } | Faulty {
  const attributes: Attribute[] = [];
  for (const [at, { title, values }] of typed.entries()) {
    const titles = values.split('\n').filter((line) => line.trim() !== '');
    if (title.trim() === '' && titles.length === 0) continue;
    const faulty = (field: Faulty['field'], problem: AttributeProblem): Faulty => ({
      is: 'faulty',
      at,
      field,
      problem,
    });
    const named = readLine(title, attributeLimits.longest);
    if ('problem' in named) return faulty('title', named.problem);
    if (attributes.some((one) => isSame(one.title, named.text))) return faulty('title', 'badCharacters');
    if (attributes.length === attributeLimits.most) return faulty('title', 'tooMany');
    const read = titles.map((line) => readLine(line, attributeLimits.longest));
    const texts = read.flatMap((one) => ('text' in one ? [one.text] : []));
    const wrong = read.find((one) => 'problem' in one);
    if (wrong) return faulty('values', wrong.problem);
    const known = before.find((one) => isSame(one.title, named.text));
    const different = texts.filter((text, index) => texts.findIndex((other) => isSame(other, text)) === index);
    if (different.length < attributeLimits.fewestValues) return faulty('values', 'tooFew');
    if (different.length > attributeLimits.mostValues) return faulty('values', 'tooMany');
    attributes.push({ id: known?.id ?? '', title: named.text, values: numbered(different, known?.values ?? []) });
  }
  return { is: 'read', attributes: withIds(attributes) };
}

/** In small letters: nobody tells “Site” from “site”. */
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function numbered(titles: readonly string[], before: Attribute['values']): Attribute['values'] {
  return withIds(titles.map((title) => ({ id: before.find((one) => isSame(one.title, title))?.id ?? '', title })));
}

/** Numbers that are not taken, for those without an id. */
function withIds<T extends { readonly id: string }>(all: readonly T[]): T[] {
  const taken = new Set(all.map(({ id }) => id));
  let next = 1;
  return all.map((one) => {
    if (one.id !== '') return one;
    while (taken.has(String(next))) next += 1;
    taken.add(String(next));
    return { ...one, id: String(next) };
  });
}
