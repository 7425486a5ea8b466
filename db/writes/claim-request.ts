import { requestKeys } from '../schema.ts';
import { type Slot, statement } from '../statement.ts';

type Row = typeof requestKeys.$inferSelect;

const insert = statement((w, slot: Slot<Row>) =>
  w
    .insert(requestKeys)
    .values({
      assessmentId: slot('assessmentId'),
      key: slot('key'),
      hash: slot('hash'),
      reply: slot('reply', requestKeys.reply),
      at: slot('at', requestKeys.at),
    })
    .onConflictDoNothing(),
);

/**
 * Takes a client's key for this one request and keeps the reply for a repetition. Touches no row when the key was
 * used before: to be expected to touch one.
 */
export function claimRequest(assessmentId: string, request: Pick<Row, 'key' | 'hash' | 'reply'>, at = new Date()) {
  return insert({ assessmentId, ...request, at });
}
