import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { lastPhase, questionsOf } from '#core/questionnaire/walk.ts';
import type { Respondent } from './closed-round.ts';
import type { FormerRound } from './former-round.ts';
import { SaidTable } from './said-table.ts';
import type { Traits } from './traits.ts';

/** People who share everything that the round knows of them, and of the rounds before where those are compared. */
export interface Kind {
  /** Null: they answered earlier only. */
  readonly now: Traits | null;
  /** By former round; null: they did not answer it. */
  readonly before: readonly (Traits | null)[];
  people: number;
}

/** Respondents sorted into kinds. From here on nobody is looked at alone. */
export interface Alike {
  readonly kinds: readonly Readonly<Kind>[];
  /** In the order of the questionnaire; kinds by their number. */
  readonly said: readonly SaidTable[];
}

/** So many people between two chances to let others work. */
const atOnce = 500;

/** Throws on an answer that does not fit its question. */
export function* sortAlike(
  questionnaire: Questionnaire,
  respondents: Iterable<Respondent>,
  former: readonly FormerRound[],
): Generator<void, Alike> {
  const kinds = new Kinds();
  const said = questionsOf(questionnaire).map((question) => new SaidTable(question, lastPhase(questionnaire)));
  const rounds = former.map(({ people }) => new Map([...people].map((one) => [one.person, one])));
  const beforeOf = (person: string) => rounds.map((people) => people.get(person) ?? null);
  const nobodyBefore = rounds.map(() => null);
  const seen = new Set<string>();
  let count = 0;
  for (const { group, audience, segments, response, person } of respondents) {
    if (person !== undefined) seen.add(person);
    const number = kinds.join({ group, audience, segments }, person === undefined ? nobodyBefore : beforeOf(person));
    for (const table of said) table.add(number, response);
    count += 1;
    if (count % atOnce === 0) yield;
  }
  for (const person of new Set(rounds.flatMap((people) => [...people.keys()]))) {
    if (!seen.has(person)) kinds.join(null, beforeOf(person));
  }
  return { kinds: kinds.found, said };
}

class Kinds {
  readonly found: Kind[] = [];
  readonly #numbers = new Map<string, number>();

  /** One more of a kind; gives its number. */
  join(now: Traits | null, before: readonly (Traits | null)[]): number {
    const key = JSON.stringify([now, ...before].map(keyOf));
    const number = this.#numbers.get(key) ?? this.found.push({ now, before, people: 0 }) - 1;
    this.#numbers.set(key, number);
    const kind = this.found[number];
    if (kind) kind.people += 1;
    return number;
  }
}

function keyOf(traits: Traits | null): unknown {
  if (traits === null) return null;
  return [traits.group, traits.audience, Object.entries(traits.segments).sort(([a], [b]) => (a < b ? -1 : 1))];
}
