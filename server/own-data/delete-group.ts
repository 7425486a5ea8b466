import { isAboutGroup, withoutGroup } from '#core/privacy/without-group.ts';
import { expecting } from '#db/commit.ts';
import { allGroups } from '#db/queries/groups.ts';
import { aroundGroup, type RoundOfGroup } from '#db/queries/what-follows.ts';
import { changeRelease, deleteGroup as remove } from '#db/writes/delete-for-good.ts';
import { recorded } from '#db/writes/recorded.ts';
import { type Authorised, actorOf } from '../authorise.ts';
import { registry } from '../registry.ts';
import type { StoredRelease } from '../rounds/stored-release.ts';
import { releasesWithoutWords } from './forget-words.ts';

/** Why a group cannot be deleted now; null when it can. */
export type InTheWay = 'groupsBelow' | 'openRound' | null;

export interface AroundGroup {
  readonly people: number;
  /** Rounds that it took part in. */
  readonly rounds: number;
  readonly inTheWay: InTheWay;
}

/** What hangs on a group, for who is about to delete it. */
export async function beforeDeletingGroup(_allowed: Authorised<'administer'>, id: string): Promise<AroundGroup> {
  const { people, below, rounds } = await aroundGroup(registry().store.read, id);
  const inTheWay = below > 0 ? 'groupsBelow' : rounds.some(isRunning) ? 'openRound' : null;
  return { people, rounds: rounds.length, inTheWay };
}

export type DeletedGroup =
  | { readonly is: 'deleted' }
  | { readonly is: 'gone' }
  /** What was typed is not its name. */
  | { readonly is: 'mistyped' }
  | { readonly is: 'inTheWay'; readonly because: Exclude<InTheWay, null> };

/**
 * Deletes a group for good, with memberships, links and what was answered in it. What closed rounds told about it by
 * itself goes along; all other figures stay as they were told.
 */
export async function deleteGroup(allowed: Authorised<'administer'>, id: string, typed: string): Promise<DeletedGroup> {
  const { read, commit, settle } = registry().store;
  const group = (await allGroups(read)).find((one) => one.id === id);
  if (!group) return { is: 'gone' };
  if (typed.trim() !== group.name) return { is: 'mistyped' };
  const { below, rounds } = await aroundGroup(read, id);
  if (below > 0) return { is: 'inTheWay', because: 'groupsBelow' };
  if (rounds.some(isRunning)) return { is: 'inTheWay', because: 'openRound' };
  const wordless = await releasesWithoutWords({ group: id });
  const releases = rounds.flatMap(({ id: round, release }) =>
    release ? [[round, contentWithout(wordless.get(round) ?? (release as StoredRelease), id)] as const] : [],
  );
  const outcome = await commit((w) => [
    ...releases.map(([round, content]) => changeRelease(w, round, content)),
    expecting(1, remove(w, id), 'openRound'),
    recorded(w, 'group deleted', actorOf(allowed), `group:${id}`),
  ]);
  if (!outcome.done) return { is: 'inTheWay', because: outcome.why === 'reference' ? 'groupsBelow' : 'openRound' };
  // Out of the log of the database, too.
  await settle();
  return { is: 'deleted' };
}

/** Somebody may be answering, or the results are being made. */
function isRunning({ state, release }: RoundOfGroup): boolean {
  return state === 'open' || (state !== 'draft' && !release);
}

function contentWithout({ release, comments = [], invited }: StoredRelease, group: string): StoredRelease {
  const { [group]: _, ...others } = invited;
  return {
    release: withoutGroup(release, group),
    comments: comments.filter(({ part }) => !isAboutGroup(part, group)),
    invited: others,
  };
}
