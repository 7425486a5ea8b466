import type { AuditKind } from '#core/audit/events.ts';
import { type AuditPlace, type StoredEvent, someEvents } from '#db/queries/audit.ts';
import { namesOf } from '#db/queries/names.ts';
import { allPeople } from '#db/queries/people.ts';
import type { Authorised } from '../authorise.ts';
import { registry } from '../registry.ts';

/** One line of the audit. Names are those of today: the audit itself keeps ids only. */
export interface ListedEvent {
  readonly id: string;
  readonly at: Date;
  /** A name of core/audit/events.ts, or one that a newer version wrote. */
  readonly what: string;
  /** Null: somebody who had not signed in, or was deleted since. */
  readonly by: { readonly id: string; readonly name: string } | null;
  /** `name` null: it is gone, or has none. */
  readonly about: { readonly kind: string; readonly id: string; readonly name: string | null } | null;
}

export interface AuditWish {
  readonly kind: AuditKind | null;
  /** Parts of name or address of who did it; all of them. */
  readonly words: string;
}

/** The youngest events that fit, from behind `after` on. */
export async function listEvents(
  _allowed: Authorised<'administer'>,
  { kind, words }: AuditWish,
  after: AuditPlace | null,
  most: number,
): Promise<readonly ListedEvent[]> {
  const { read } = registry().store;
  const actors = await peopleWith(words);
  if (actors?.length === 0) return [];
  const events = await someEvents(read, { kind, actors }, after, most);
  const names = await namesIn(events);
  return events.map(({ actorId, subject, ...event }) => {
    const [about, id = ''] = subject?.split(':') ?? [];
    const by = actorId === null ? null : { id: actorId, name: names.person.get(actorId) ?? '' };
    const name = isNamed(about) ? (names[about].get(id) ?? null) : null;
    return { ...event, by, about: about === undefined ? null : { kind: about, id, name } };
  });
}

const isNamed = (kind = ''): kind is 'person' | 'group' | 'round' => /^(person|group|round)$/.test(kind);

async function peopleWith(words: string): Promise<readonly string[] | null> {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return null;
  const fits = (text: string) => wanted.every((word) => text.includes(word));
  const everybody = await allPeople(registry().store.read);
  return everybody.filter(({ name, address }) => fits(`${name}\n${address}`.toLowerCase())).map(({ id }) => id);
}

function namesIn(events: readonly StoredEvent[]) {
  const ofKind = (kind: string) =>
    events.flatMap(({ subject }) => (subject?.startsWith(`${kind}:`) ? [subject.slice(kind.length + 1)] : []));
  const actors = events.flatMap(({ actorId }) => actorId ?? []);
  const person = [...new Set([...ofKind('person'), ...actors])];
  return namesOf(registry().store.read, { person, group: ofKind('group'), round: ofKind('round') });
}
