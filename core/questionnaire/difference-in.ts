import type { Changed, Difference, FieldChange } from './diff.ts';
import { keyOf, type Part, partsOf, type WholePart } from './parts.ts';
import type { Questionnaire } from './questionnaire.ts';

/**
 * A difference in the language of somebody who reads it: `before` and `after` are the two versions in that language.
 * What differs is what was written; a change that the translation did not follow is told in the words of the original.
 */
export function differenceIn(difference: Difference, before: Questionnaire, after: Questionnaire): Difference {
  const old = byKey(before);
  const now = byKey(after);
  const named = <P extends Part>(part: P): P => {
    const title = (now.get(keyOf(part)) ?? old.get(keyOf(part)))?.title;
    return title === undefined ? part : { ...part, title };
  };
  const changed = (part: Changed): Changed => {
    const was = old.get(keyOf(part))?.fields ?? {};
    const is = now.get(keyOf(part))?.fields ?? {};
    return { ...named(part), fields: part.fields.map((change) => fieldIn(change, was, is)) };
  };
  return {
    added: difference.added.map(named),
    removed: difference.removed.map(named),
    reworded: difference.reworded.map(changed),
    rescored: difference.rescored.map(changed),
    moved: difference.moved.map(named),
  };
}

type Fields = WholePart['fields'];

function fieldIn(change: FieldChange, was: Fields, is: Fields): FieldChange {
  const { field } = change;
  const read = { field, before: was[field], after: is[field] };
  const isText = typeof read.before === 'string' && typeof read.after === 'string';
  return isText && read.before !== read.after ? read : change;
}

function byKey(questionnaire: Questionnaire): ReadonlyMap<string, WholePart> {
  return new Map(partsOf(questionnaire).map((part) => [keyOf(part), part]));
}
