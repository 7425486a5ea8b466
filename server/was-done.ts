import { findRequest } from '#db/queries/find-request.ts';
import { registry } from './registry.ts';

/** Was this very request done before under its key? False also for a key that another request has used. */
export async function wasDone(assessmentId: string, key: string, hash: string): Promise<boolean> {
  const earlier = await findRequest(registry().store.read, assessmentId, key);
  return earlier?.hash === hash;
}
