import { type PartKind, partsOf } from '#core/questionnaire/parts.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';

/** What places are called in either of two versions, the later one first. */
export interface PartTitles {
  /** Title of what a part of this kind stands in; empty at the top of the questionnaire. */
  readonly place: (kind: PartKind, within: string | null) => string;
}

export function partTitles(before: Questionnaire, after: Questionnaire): PartTitles {
  const titles = new Map<string, string>();
  for (const { kind, id, title } of [...partsOf(before), ...partsOf(after)]) {
    if (kind === 'node' || kind === 'question') titles.set(`${kind} ${id}`, title);
  }
  return {
    place: (kind, within) => titles.get(`${kind === 'option' ? 'question' : 'node'} ${within}`) ?? '',
  };
}
