import { overall, type Part, partId } from './part.ts';
import { partFinder } from './parts-of.ts';
import { cellFinder, type Release } from './release.ts';
import type { Organisation } from './traits.ts';

/** Somebody who submitted, with or without comments. */
export interface Commenter {
  readonly group: string | null;
  readonly audience: string | null;
  /** Ids of the questions that they were asked. */
  readonly asked: ReadonlySet<string>;
  /** By question id. */
  readonly comments: ReadonlyMap<string, string>;
}

/** Comments on a question, where they are shown: beside a group and nothing else. */
export interface PlacedComments {
  readonly part: Part;
  readonly question: string;
  /** Shuffled. */
  readonly texts: readonly string[];
}

/**
 * Where comments of a round that is not named are shown (privacy rules, 6). Each stands in one place: the nearest group
 * of its writer that the question is told about in, if at least k people whose comments have no nearer place were asked
 * there; so neither a place nor the difference of two narrows a writer down to fewer than k. Comments without such a
 * place are not shown. `random` gives numbers in [0, 1). In steps, as the release.
 */
export function* commentSteps(
  release: Release,
  organisation: Organisation,
  people: Iterable<Commenter>,
  random: () => number,
): Generator<void, readonly PlacedComments[]> {
  const find = cellFinder(release);
  const { partsOf } = partFinder(organisation);
  const all = [...people].map(({ asked, comments, ...traits }) => {
    // From the team upwards, as parts are found.
    const groups = partsOf({ ...traits, segments: {} }).filter(({ is }) => is === 'group');
    return { asked, comments, way: [...groups, overall] };
  });
  const questions = new Set(all.flatMap(({ comments }) => [...comments.keys()]));
  const placed: PlacedComments[] = [];
  for (const question of [...questions].sort()) {
    const asked = all.filter((one) => one.asked.has(question));
    const isTold = (part: Part) => {
      const cell = find(part);
      return cell.is === 'released' && cell.questions[question]?.is === 'counts';
    };
    const places = [...placesOf(asked, isTold, release.k)].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [, { part, writers }] of places) {
      const texts = writers.map(({ comments }) => comments.get(question)?.trim() ?? '').filter(Boolean);
      if (texts.length > 0) placed.push({ part, question, texts: shuffled(texts, random) });
    }
    yield;
  }
  return placed;
}

interface OnTheWay {
  readonly comments: ReadonlyMap<string, string>;
  readonly way: readonly Part[];
}

/** By part id: who has the place there. A place of too few is closed, and they go on to the next. */
function placesOf(
  people: readonly OnTheWay[],
  isTold: (part: Part) => boolean,
  k: number,
): ReadonlyMap<string, { readonly part: Part; readonly writers: readonly OnTheWay[] }> {
  const closed = new Set<string>();
  for (;;) {
    const places = new Map<string, { readonly part: Part; readonly writers: OnTheWay[] }>();
    for (const one of people) {
      const part = one.way.find((part) => !closed.has(partId(part)) && isTold(part));
      if (!part) continue;
      const place = places.get(partId(part)) ?? { part, writers: [] };
      place.writers.push(one);
      places.set(partId(part), place);
    }
    const small = [...places].flatMap(([id, { writers }]) => (writers.length < k ? [id] : []));
    if (small.length === 0) return places;
    for (const id of small) closed.add(id);
  }
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [mixed[last], mixed[other]];
    if (a !== undefined && b !== undefined) [mixed[last], mixed[other]] = [b, a];
  }
  return mixed;
}
