import { type MailState, mailStateOf } from '#core/mail/mail-state.ts';
import { jobsByKey } from '#db/queries/jobs-by-key.ts';
import { registry } from '../registry.ts';
import { isMailSetUp, type MailKind, mailKey } from './mail-jobs.ts';

/** What became of the last mail of this kind, by the id of its person or link; empty where no mail is sent. */
export async function mailStates(kind: MailKind, ids: readonly string[]): Promise<ReadonlyMap<string, MailState>> {
  if (!isMailSetUp() || ids.length === 0) return new Map();
  const jobs = await jobsByKey(
    registry().store.read,
    ids.map((id) => mailKey(kind, id)),
  );
  return new Map(
    ids.flatMap((id): [string, MailState][] => {
      const job = jobs.get(mailKey(kind, id));
      return job ? [[id, mailStateOf(job)]] : [];
    }),
  );
}
