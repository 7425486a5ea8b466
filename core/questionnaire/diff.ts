import { outOfOrder } from './out-of-order.ts';
import { keyOf, type Part, partsOf, type WholePart } from './parts.ts';
import type { Questionnaire } from './questionnaire.ts';
import { sameContent } from './same-content.ts';

/** What became of a field; undefined where there was or is none. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A part of both versions, with its title in the later one. */
export interface Changed extends Part {
  /** At least one. */
  readonly fields: readonly FieldChange[];
}

export interface Moved extends Part {
  /** What it stood in before; the same as `within` if it only changed places there. */
  readonly from: string | null;
}

/**
 * What distinguishes two versions. A part can be in several of the last three lists, a change of one field is in
 * exactly one. Options are listed where their question is in both versions with the same type.
 */
export interface Difference {
  readonly added: readonly Part[];
  readonly removed: readonly Part[];
  /** What can change no score, phase or route: texts, and how a question is put. */
  readonly reworded: readonly Changed[];
  /** All else, so also whatever is not known here. */
  readonly rescored: readonly Changed[];
  /** In another node, dimension, or at another place among its neighbours. */
  readonly moved: readonly Moved[];
}

/** Fields that scoring, gates and routes never look at. A name means the same in every part. */
const neverScored: ReadonlySet<string> = new Set([
  ...['id', 'version', 'title', 'description', 'locale', 'licence', 'attribution', 'sources', 'displayBase'],
  ...['changelog', 'retired', 'answerSets', 'translations', 'meaning'],
  ...['text', 'help', 'scope', 'examples', 'links', 'tags', 'references', 'before', 'after', 'answerSet'],
  ...['required', 'allowComment'],
  ...['why', 'how', 'outcome', 'metrics', 'example'],
]);

/** What changed from one version to a later one; nothing at all between equal ones. */
export function diffQuestionnaires(before: Questionnaire, after: Questionnaire): Difference {
  const old = byKey(partsOf(before));
  const now = byKey(partsOf(after));
  const both = pairs(old, now);
  const types = typesKept(both);
  const isComparable = (part: Part) => part.kind !== 'option' || types.has(part.within);
  // A point more or less is a change of the whole scale, which its question tells.
  const standsAlone = (part: Part) =>
    isComparable(part) && !(part.kind === 'option' && types.get(part.within) === 'scale');
  const only = (these: Parts, others: Parts) =>
    [...these].flatMap(([key, part]) => (!others.has(key) && standsAlone(part) ? [bare(part)] : []));
  const changed = both
    .filter(({ is }) => isComparable(is))
    .map(({ was, is }) => ({ ...bare(is), fields: changesOf(was, is) }));
  const withFields = (isWanted: (change: FieldChange) => boolean) =>
    changed
      .map((part): Changed => ({ ...part, fields: part.fields.filter(isWanted) }))
      .filter(({ fields }) => fields.length > 0);
  return {
    added: only(now, old),
    removed: only(old, now),
    reworded: withFields(({ field }) => neverScored.has(field)),
    rescored: withFields(({ field }) => !neverScored.has(field)),
    moved: movedOf(
      both.filter(({ is }) => isComparable(is)),
      [...old.keys()],
    ),
  };
}

/** True of the difference between equal versions only. */
export function isEmpty(difference: Difference): boolean {
  return Object.values(difference).every((list) => list.length === 0);
}

type Parts = ReadonlyMap<string, WholePart>;

interface Pair {
  readonly was: WholePart;
  readonly is: WholePart;
}

function byKey(parts: readonly WholePart[]): Parts {
  return new Map(parts.map((part) => [keyOf(part), part]));
}

/** The parts of both versions, in the order of the later one. */
function pairs(old: Parts, now: Parts): readonly Pair[] {
  return [...now].flatMap(([key, is]) => {
    const was = old.get(key);
    return was ? [{ was, is }] : [];
  });
}

/** The types of the questions that kept theirs, by question id. */
function typesKept(both: readonly Pair[]): ReadonlyMap<string | null, unknown> {
  const questions = both.filter(({ is }) => is.kind === 'question');
  const kept = questions.filter(({ was, is }) => was.fields.type === is.fields.type);
  return new Map(kept.map(({ is }) => [is.id, is.fields.type]));
}

function bare({ kind, id, within, title }: WholePart): Part {
  return { kind, id, within, title };
}

function changesOf(was: WholePart, is: WholePart): FieldChange[] {
  return Object.keys({ ...was.fields, ...is.fields })
    .map((field) => ({ field, before: was.fields[field], after: is.fields[field] }))
    .filter(({ before, after }) => !sameContent(before, after));
}

function movedOf(both: readonly Pair[], oldKeys: readonly string[]): Moved[] {
  const rank = new Map(oldKeys.map((key, i) => [key, i]));
  const rankOf = ({ was }: Pair) => rank.get(keyOf(was)) ?? 0;
  const stayed = both.filter(({ was, is }) => was.within === is.within || is.kind === 'step');
  const shifted = new Set(
    [...Map.groupBy(stayed, listOf).values()].flatMap((list) =>
      outOfOrder(
        list.toSorted((a, b) => rankOf(a) - rankOf(b)),
        list,
      ),
    ),
  );
  return both
    .filter((pair) => pair.was.within !== pair.is.within || shifted.has(pair))
    .map(({ was, is }) => ({ ...bare(is), from: was.within }));
}

/** The list that a part has its place in: nodes and questions share their node's, steps are one list over all dimensions. */
function listOf({ is: { kind, within } }: Pair): string {
  return JSON.stringify(
    kind === 'node' || kind === 'question' ? ['child', within] : [kind, kind === 'step' ? null : within],
  );
}
