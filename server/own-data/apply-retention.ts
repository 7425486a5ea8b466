import { setImmediate as turn } from 'node:timers/promises';
import { monthsBefore, type Retention } from '#core/retention/retention.ts';
import type { Query, Writer } from '#db/commit.ts';
import { outlivedEvents, outlivedResponses, outlivedRounds } from '#db/queries/outlived.ts';
import { changeRelease } from '#db/writes/delete-for-good.ts';
import { purgeEvents, purgeResponses } from '#db/writes/purge-outlived.ts';
import type { Authorised } from '../authorise.ts';
import { registry } from '../registry.ts';
import type { StoredRelease } from '../rounds/stored-release.ts';
import { readRetention } from '../workspace-settings.ts';

/** Responses to rounds, of how many rounds, and lines of the audit. */
export interface Outlived {
  readonly responses: number;
  readonly rounds: number;
  readonly events: number;
}

/** What would be removed now if things were kept so long. */
export async function wouldRemove(
  _allowed: Authorised<'administer'>,
  { answers, audit }: Retention,
  now: Date,
): Promise<Outlived> {
  const { read } = registry().store;
  const nothing = { responses: 0, rounds: 0 };
  const ofRounds = answers === null ? nothing : await outlivedResponses(read, monthsBefore(now, answers));
  const events = audit === null ? 0 : await outlivedEvents(read, monthsBefore(now, audit));
  return { ...ofRounds, events };
}

/** Removed at once: others can write between two times. */
const most = { responses: 100, events: 2_000 };

/** Removes what has been kept long enough by the setting; nothing while nobody has set it. */
export async function applyRetention(now: Date): Promise<Pick<Outlived, 'responses' | 'events'>> {
  const { answers, audit } = await readRetention();
  const responses = answers === null ? 0 : await removeAnswers(monthsBefore(now, answers));
  const events = audit === null ? 0 : await removeAll(purgeEvents, monthsBefore(now, audit), most.events);
  return { responses, events };
}

/** Comments first: once a response is gone nobody can find its words any more. */
async function removeAnswers(closedUntil: Date): Promise<number> {
  const { read, commit } = registry().store;
  for (const { id, release } of await outlivedRounds(read, closedUntil)) {
    const content = release as StoredRelease;
    if (content.comments?.length) await commit((w) => [changeRelease(w, id, { ...content, comments: [] })]);
  }
  return removeAll(purgeResponses, closedUntil, most.responses);
}

type Purge = (w: Writer, until: Date, most: number) => Query;

async function removeAll(purge: Purge, until: Date, atOnce: number): Promise<number> {
  let removed = 0;
  for (;;) {
    const outcome = await registry().store.commit((w) => [purge(w, until, atOnce)]);
    const count = outcome.done ? outcome.results[0] : 0;
    removed += count;
    if (count < atOnce) return removed;
    await turn();
  }
}
