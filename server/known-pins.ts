import type { Reader } from '#db/commit.ts';
import { type AssessmentPin, findAssessmentPin } from '#db/queries/find-assessment-pin.ts';

const most = 5000;
const byStore = new WeakMap<Reader, KnownPins>();

interface KnownPins {
  /** By the hash of a link. */
  readonly pins: Map<string, AssessmentPin>;
  /** Of the links of an assessment, by its id: that of who answers, and that of who owns it. */
  readonly hashes: Map<string, readonly string[]>;
}

/**
 * As findAssessmentPin, but looked up once for as long as somebody answers. That the assessment is still there, open and
 * of that version is what each write asks (db/writes/count-answer.ts); what is refused for another reason is judged again
 * by a new look (save-answer.ts). Responses of a round, which can close, and what is not there are looked up each time.
 */
export async function knownPin(read: Reader, tokenHash: string): Promise<AssessmentPin | null> {
  const known = knownIn(read);
  const pin = known.pins.get(tokenHash);
  if (pin) return pin;
  const found = await findAssessmentPin(read, tokenHash);
  if (found?.round !== null) return found;
  if (known.pins.size >= most) {
    known.pins.clear();
    known.hashes.clear();
  }
  known.pins.set(tokenHash, found);
  known.hashes.set(found.id, [...(known.hashes.get(found.id) ?? []), tokenHash]);
  return found;
}

/** For an assessment that a write has found to be gone, or of another version. */
export function forgetPin(read: Reader, id: string): void {
  const { pins, hashes } = knownIn(read);
  for (const tokenHash of hashes.get(id) ?? []) pins.delete(tokenHash);
  hashes.delete(id);
}

function knownIn(read: Reader): KnownPins {
  const known = byStore.get(read) ?? { pins: new Map(), hashes: new Map() };
  byStore.set(read, known);
  return known;
}
