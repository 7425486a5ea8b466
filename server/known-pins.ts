import type { Reader } from '#db/commit.ts';
import { type AssessmentPin, findAssessmentPin } from '#db/queries/find-assessment-pin.ts';

const most = 5000;
const byStore = new WeakMap<Reader, Map<string, AssessmentPin>>();

/**
 * As findAssessmentPin, but looked up once for as long as somebody answers. That the assessment is still there, open and
 * of that version is what each write asks (db/writes/count-answer.ts); what is refused for another reason is judged again
 * by a new look (save-answer.ts). Responses of a round, which can close, and what is not there are looked up each time.
 */
export async function knownPin(read: Reader, tokenHash: string): Promise<AssessmentPin | null> {
  const known = knownIn(read);
  const pin = known.get(tokenHash);
  if (pin) return pin;
  const found = await findAssessmentPin(read, tokenHash);
  if (found?.round !== null) return found;
  if (known.size >= most) known.clear();
  known.set(tokenHash, found);
  return found;
}

/** For an assessment that a write has found to be gone, or of another version. */
export function forgetPin(read: Reader, id: string): void {
  const known = knownIn(read);
  for (const [tokenHash, pin] of known) if (pin.id === id) known.delete(tokenHash);
}

function knownIn(read: Reader): Map<string, AssessmentPin> {
  const known = byStore.get(read) ?? new Map<string, AssessmentPin>();
  byStore.set(read, known);
  return known;
}
