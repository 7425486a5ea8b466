import type { Entry } from './outbox.ts';
import { type SaveOutcome, saveOutcome } from './save-outcome.ts';

const patienceMs = 15_000;

/** Sends one entry to the server. Never throws: no answer at all is an outcome too. */
export async function putAnswer(token: string, question: string, entry: Entry): Promise<SaveOutcome> {
  const { key, ...body } = entry;
  try {
    const reply = await fetch(`/api/assessments/${token}/answers/${encodeURIComponent(question)}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
      // The message outlives the page that sends it.
      keepalive: true,
      signal: AbortSignal.timeout(patienceMs),
    });
    const json: unknown = await reply.json().catch(() => null);
    return saveOutcome(reply.status, reply.headers.get('retry-after'), json);
  } catch {
    return { is: 'later', retryAfter: null, reached: false };
  }
}
