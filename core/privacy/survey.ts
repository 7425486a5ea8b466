import type { Kind } from './alike.ts';
import type { FormerRound } from './former-round.ts';
import { numberAt } from './number-at.ts';
import { type Part, partId } from './part.ts';
import { partFinder } from './parts-of.ts';
import type { Organisation, Traits } from './traits.ts';

/** A part that has people in it and may be released. */
export interface Candidate {
  readonly part: Part;
  /** The kinds of people in it, by their numbers. */
  readonly kinds: readonly number[];
  readonly people: number;
  /** Its place in the order. */
  readonly number: number;
  /** As in `PartFinder`. */
  readonly sorts: readonly string[];
  /** Numbers of the candidates that everybody in it is in as well, and of those that lie in it. */
  readonly wholes: readonly number[];
  readonly shares: readonly number[];
}

/** What there is to decide about. */
export interface Survey {
  /** How many people each kind has. */
  readonly people: readonly number[];
  /** In the order of release: overall, groups, audiences, segments, pairs; the largest first, ties by id. */
  readonly candidates: readonly Candidate[];
  /** Groups that the round's attributes define: nothing is told about those that are too small. */
  readonly defined: readonly (readonly number[])[];
  /** Groups that former rounds told about. */
  readonly known: readonly (readonly number[])[];
}

export function survey(kinds: readonly Kind[], organisation: Organisation, former: readonly FormerRound[]): Survey {
  const now = kinds.map((kind) => kind.now);
  const { sortsOf } = partFinder(organisation);
  const found = gather(now, organisation);
  const people = kinds.map((kind) => kind.people);
  const sized = [...found].map(([id, { part, members }]) => {
    return { id, part, kinds: members, people: members.reduce((sum, kind) => sum + numberAt(people, kind), 0) };
  });
  sized.sort((a, b) => rank(a.part) - rank(b.part) || b.people - a.people || (a.id < b.id ? -1 : 1));
  const wholes = wholesOf(sized.map((one) => one.kinds));
  const shares: number[][] = wholes.map(() => []);
  for (const [share, all] of wholes.entries()) for (const whole of all) shares[whole]?.push(share);
  // Whoever does not count in a team belongs to it all the same.
  const everybody = organisation.counted === null ? [] : gather(now, { ...organisation, counted: null }).values();
  return {
    people,
    candidates: sized.map(({ id, ...one }, number) => {
      return { ...one, number, sorts: sortsOf(one.part), wholes: wholes[number] ?? [], shares: shares[number] ?? [] };
    }),
    defined: [
      ...kinds.keys().map((kind) => [kind]),
      ...[...found.values(), ...everybody].map(({ members }) => members),
      ...former.flatMap((_, at) => moved(kinds, at)),
    ],
    known: former.flatMap(({ release, ...before }, at) => {
      const told = new Set(release.cells.flatMap(({ is, part }) => (is === 'released' ? [partId(part)] : [])));
      const parts = gather(
        kinds.map((kind) => kind.before[at] ?? null),
        before,
      );
      return [...parts].flatMap(([id, { members }]) => (told.has(id) ? [members] : []));
    }),
  };
}

type Gathered = Map<string, { readonly part: Part; readonly members: number[] }>;

/** The parts that have people in them, by id. */
function gather(traits: readonly (Traits | null)[], organisation: Organisation): Gathered {
  const { partsOf } = partFinder(organisation);
  const found: Gathered = new Map();
  for (const [kind, one] of traits.entries()) {
    for (const part of one ? partsOf(one) : []) {
      const id = partId(part);
      const known = found.get(id);
      if (known) known.members.push(kind);
      else found.set(id, { part, members: [kind] });
    }
  }
  return found;
}

/** Those who came from one group and are in another one now, or came, or left. */
function moved(kinds: readonly Kind[], at: number): readonly (readonly number[])[] {
  const placeOf = (traits: Traits | null | undefined) => (traits ? [traits.group] : null);
  const ways = Map.groupBy(kinds.keys(), (kind) =>
    JSON.stringify([placeOf(kinds[kind]?.before[at]), placeOf(kinds[kind]?.now)]),
  );
  return [...ways.values()];
}

/** By number, the other groups that hold all of a group. */
function wholesOf(groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sets = groups.map((kinds) => new Set(kinds));
  const around = new Map<number, number[]>();
  for (const [number, kinds] of groups.entries()) {
    for (const kind of kinds) {
      const known = around.get(kind);
      if (known) known.push(number);
      else around.set(kind, [number]);
    }
  }
  return groups.map((kinds, number) =>
    (around.get(kinds[0] ?? 0) ?? []).filter((other) => {
      const set = sets[other];
      return other !== number && set && set.size >= kinds.length && kinds.every((kind) => set.has(kind));
    }),
  );
}

function rank(part: Part): number {
  return ['overall', 'group', 'audience', 'segment', 'pair'].indexOf(part.is);
}
