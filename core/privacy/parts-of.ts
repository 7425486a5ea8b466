import { overall, type Part, pairOf, type Single } from './part.ts';
import type { Organisation, Traits } from './traits.ts';

/** Finds the parts that people belong to, for one organisation. */
export interface PartFinder {
  /** All parts that somebody counts in, each once. */
  readonly partsOf: (traits: Traits) => readonly Part[];
  /** What sorts of part it is; parts that share a sort lie apart. Teams are one, whatever unit they are in. */
  readonly sortsOf: (part: Part) => readonly string[];
}

export function partFinder({ groups, counted }: Organisation): PartFinder {
  const parents = new Map(groups.map(({ id, parentId }) => [id, parentId]));
  const inner = new Set(groups.map(({ parentId }) => parentId));
  const parentOf = (group: string): string | null => {
    const parent = parents.get(group) ?? null;
    return parent !== null && parents.has(parent) ? parent : null;
  };
  /** The group itself and all above it. A circle ends. */
  const lineOf = (group: string): readonly string[] => {
    const line = new Set<string>();
    for (let up: string | null = group; up !== null && !line.has(up); up = parentOf(up)) line.add(up);
    return [...line];
  };
  const counts = (audience: string | null) => counted === null || audience === null || counted.includes(audience);

  const partsOf = ({ group, audience, segments }: Traits): readonly Part[] => {
    const places = (group === null ? [null] : lineOf(group)).map((id): Single => ({ is: 'group', group: id }));
    const said: Single[] = Object.entries(segments).map(([attribute, value]) => ({ is: 'segment', attribute, value }));
    const heard: Single[] = audience === null ? [] : [{ is: 'audience', audience }];
    // Who does not count in a team is still one of its executives, say, when audiences stand side by side.
    const inPlace = group === null || counts(audience) ? [...heard, ...said] : heard;
    const counting = group === null || counts(audience) ? places : [];
    return [
      overall,
      ...counting,
      ...heard,
      ...said,
      ...places.flatMap((place) => pairsOf([place], inPlace)),
      ...pairsOf(heard, said),
      ...said.flatMap((one, at) => pairsOf([one], said.slice(at + 1))),
    ];
  };

  const sortsOf = (part: Part): readonly string[] => {
    switch (part.is) {
      case 'overall':
        return ['overall'];
      case 'group': {
        const depth = `depth ${part.group === null ? 1 : lineOf(part.group).length}`;
        return part.group !== null && inner.has(part.group) ? [depth] : [depth, 'team'];
      }
      case 'audience':
        return ['audience'];
      case 'segment':
        return [`segment ${part.attribute}`];
      case 'pair': {
        const [first, second] = part.of;
        return sortsOf(first).flatMap((one) => sortsOf(second).map((other) => `${one}, ${other}`));
      }
    }
  };

  return { partsOf, sortsOf };
}

function pairsOf(some: readonly Single[], others: readonly Single[]): readonly Part[] {
  return some.flatMap((one) => others.flatMap((other) => pairOf(one, other) ?? []));
}
