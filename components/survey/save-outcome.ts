import type { Kept } from './outbox.ts';

/** Why nothing more can be saved. */
export type Shut = 'closed' | 'deleted' | 'roundClosed' | 'gone';

/** What became of one message to the server. */
export type SaveOutcome =
  | { readonly is: 'saved'; readonly version: number; readonly answered: number; readonly asked: number }
  | { readonly is: 'changed'; readonly current: Kept }
  /** The assessment has another version of the questionnaire by now, where the question is not the one that was answered. */
  | { readonly is: 'questionChanged'; readonly current: Kept }
  /** Nothing can be saved in this assessment: submitted, deleted, its round over, or not there at all. */
  | { readonly is: 'shut'; readonly because: Shut }
  | { readonly is: 'keyReused' }
  | { readonly is: 'invalid'; readonly code: string }
  /** Worth trying again. `retryAfter` in seconds. `reached` false: no server answered at all. */
  | { readonly is: 'later'; readonly retryAfter: number | null; readonly reached: boolean };

/** Reads the reply to a saved answer. `body` is its JSON, or null if it had none. */
export function saveOutcome(status: number, retryAfter: string | null, body: unknown): SaveOutcome {
  if (status === 200) {
    const version = numberIn(body, 'version');
    // A 200 without a version did not come from us (a sign-in page of some network, for one): not an acknowledgement.
    if (version === null) return { is: 'later', retryAfter: null, reached: false };
    return { is: 'saved', version, answered: numberIn(body, 'answered') ?? 0, asked: numberIn(body, 'asked') ?? 0 };
  }
  if (status === 409) return refusal(body);
  if (status === 422) return { is: 'invalid', code: firstCode(body) };
  if (status === 413) return { is: 'invalid', code: 'tooLong' };
  // Another 404 is about this answer only.
  if (status === 404 && partOf(body, 'error') === 'notAsked') return { is: 'invalid', code: 'notAsked' };
  if (status === 404 && partOf(body, 'error') === 'notFound') return { is: 'shut', because: 'gone' };
  if (status === 408 || status === 429 || status >= 500) {
    const seconds = Number(retryAfter ?? Number.NaN);
    return { is: 'later', retryAfter: Number.isFinite(seconds) ? seconds : null, reached: true };
  }
  return { is: 'invalid', code: 'refused' };
}

function refusal(body: unknown): SaveOutcome {
  const error = partOf(body, 'error');
  if (error === 'closed' || error === 'deleted' || error === 'roundClosed') return { is: 'shut', because: error };
  if (error === 'keyReused') return { is: 'keyReused' };
  const current = partOf(body, 'current');
  if ((error !== 'changed' && error !== 'questionChanged') || !isKept(current))
    return { is: 'invalid', code: 'refused' };
  return { is: error, current };
}

function firstCode(body: unknown): string {
  const issues = partOf(body, 'issues');
  const code = Array.isArray(issues) ? partOf(issues[0], 'code') : null;
  return typeof code === 'string' ? code : 'refused';
}

function isKept(value: unknown): value is Kept {
  return numberIn(value, 'version') !== null && partOf(value, 'answer') !== undefined;
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function numberIn(value: unknown, name: string): number | null {
  const part = partOf(value, name);
  return typeof part === 'number' ? part : null;
}
