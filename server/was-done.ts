import { findRequest } from '#db/queries/find-request.ts';
import { registry } from './registry.ts';

/** Was this very request done before under its key, and is it on disk? False also for a key that another request has used. */
export async function wasDone(assessmentId: string, key: string, hash: string): Promise<boolean> {
  const { store } = registry();
  const earlier = await findRequest(store.read, assessmentId, key);
  if (earlier?.hash !== hash) return false;
  await store.onDisk();
  return true;
}
