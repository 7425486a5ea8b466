import type { AnonymityMode } from '#core/round/round.ts';
import { decide } from './decide.ts';
import { groupSizes } from './group-size.ts';
import { spanGuard } from './guard.ts';
import { type Part, partId } from './part.ts';
import type { Withheld } from './release.ts';
import { survey } from './survey.ts';
import type { Organisation } from './traits.ts';

/** How many are expected to answer. */
export interface Expected {
  readonly group: string | null;
  readonly audience: string | null;
  readonly people: number;
}

export interface PlannedRound extends Organisation {
  readonly mode: AnonymityMode;
  readonly k: number;
  /** Ids of groups that answer with one voice: their people do not answer for themselves, and no k is about them. */
  readonly agreed: ReadonlySet<string>;
}

/** A part that there will be no figures about, and what can be done. */
export interface FallingPart {
  readonly part: Part;
  readonly people: number;
  readonly because: Withheld;
  /** Groups beside it that would be enough with it: to be merged for this round. Null: none, or it is not about size. */
  readonly merge: { readonly groups: readonly string[]; readonly people: number } | null;
  /** May it answer with one voice instead? */
  readonly agree: boolean;
  /** The highest group size with which there would be figures. Null: none that is allowed. */
  readonly lowerK: number | null;
}

/**
 * Which groups, audiences and pairs of the two will have no figures if everybody expected answers (privacy rules, 2).
 * It is decided as the release will be, so it also knows what must be withheld to cover another group.
 */
export function previewRound(round: PlannedRound, expected: readonly Expected[]): readonly FallingPart[] {
  if (round.mode === 'named') return [];
  const personal = expected.filter(({ group }) => group === null || !round.agreed.has(group));
  const kinds = personal.flatMap(({ group, audience, people }) =>
    people > 0 ? [{ now: { group, audience, segments: {} }, before: [], people }] : [],
  );
  const surveyed = survey(kinds, round, []);
  const fatesWith = (k: number): ReadonlyMap<string, Withheld | null> => {
    const decisions = decide(surveyed.candidates, [spanGuard(surveyed, k, surveyed.people)]);
    let step = decisions.next();
    while (!step.done) step = decisions.next();
    return new Map(surveyed.candidates.map(({ part }, at) => [partId(part), step.value?.[at] ?? null]));
  };
  const fates = fatesWith(round.k);
  const lower = range(round.k - 1, groupSizes.least).map((k) => ({ k, fates: fatesWith(k) }));
  const sizes = new Map(surveyed.candidates.map(({ part, people }) => [partId(part), people]));
  const empty = personal.flatMap(({ group }): Part[] => {
    const part: Part = { is: 'group', group };
    return sizes.has(partId(part)) ? [] : [part];
  });
  const parts = [...surveyed.candidates.map(({ part }) => part), ...empty];
  return parts.flatMap((part) => {
    const id = partId(part);
    const because = sizes.has(id) ? (fates.get(id) ?? null) : 'fewerThanK';
    if (because === null) return [];
    const people = sizes.get(id) ?? 0;
    return [
      {
        part,
        people,
        because,
        merge: because === 'fewerThanK' ? mergeOf(part, people, round, sizes, fates) : null,
        agree: part.is === 'group' && part.group !== null && isTeam(part.group, round),
        lowerK: lower.find((one) => one.fates.get(id) === null)?.k ?? null,
      },
    ];
  });
}

/** Groups beside it: those that fall as well first, then the smallest, until they are enough together. */
function mergeOf(
  part: Part,
  people: number,
  { groups, k, agreed }: PlannedRound,
  sizes: ReadonlyMap<string, number>,
  fates: ReadonlyMap<string, Withheld | null>,
): FallingPart['merge'] {
  if (part.is !== 'group' || part.group === null) return null;
  const parent = groups.find(({ id }) => id === part.group)?.parentId;
  const beside = groups
    .filter(({ id, parentId }) => parentId === parent && id !== part.group && !agreed.has(id))
    .map(({ id }) => {
      const name = partId({ is: 'group', group: id });
      return { id, people: sizes.get(name) ?? 0, falls: fates.get(name) === 'fewerThanK' };
    })
    .filter((one) => one.people > 0)
    .sort((a, b) => Number(b.falls) - Number(a.falls) || a.people - b.people || (a.id < b.id ? -1 : 1));
  const chosen: string[] = [];
  let together = people;
  for (const one of beside) {
    if (together >= k) break;
    chosen.push(one.id);
    together += one.people;
  }
  return together >= k ? { groups: chosen, people: together } : null;
}

function isTeam(group: string, { groups }: Organisation): boolean {
  return !groups.some(({ parentId }) => parentId === group);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, down) => from - down);
}
