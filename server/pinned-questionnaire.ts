import { decodeQuestionnaire } from '#core/questionnaire/content-hash.ts';
import type { Audience, Profile, Question, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { askedBy, questionsOf } from '#core/questionnaire/walk.ts';
import { readConditionals } from '#core/response/shown-questions.ts';
import type { Reader } from '#db/commit.ts';
import { findVersionContent } from '#db/queries/find-version-content.ts';

/** A stored version of a questionnaire, decoded, with the look-ups that every saved answer needs. */
export interface Pinned {
  readonly hash: string;
  readonly questionnaire: Questionnaire;
  readonly questions: ReadonlyMap<string, Question>;
  /** Can an answer hide a question? */
  readonly hasConditions: boolean;
  /** By profile id, what it selects; null is the whole questionnaire. */
  readonly selected: ReadonlyMap<string | null, ReadonlySet<string>>;
}

// A version never changes, so what was decoded once is right for as long as the process lives.
const decoded = new Map<string, Pinned>();

/** The version with this content hash. Throws when it is not stored: every assessment refers to one that is. */
export async function pinnedQuestionnaire(read: Reader, hash: string): Promise<Pinned> {
  const found = await findPinned(read, hash);
  if (found === null) throw new Error(`questionnaire version ${hash} is not stored`);
  return found;
}

/** The same for a hash that somebody sent: null when there is no such version. */
export async function findPinned(read: Reader, hash: string): Promise<Pinned | null> {
  const known = decoded.get(hash);
  if (known) return known;
  const content = await findVersionContent(read, hash);
  if (content === null) return null;
  const pinned = pin(hash, decodeQuestionnaire(content));
  decoded.set(hash, pinned);
  return pinned;
}

/** Null for null, and for a profile that this version does not have. */
export function profileOf(questionnaire: Questionnaire, id: string | null): Profile | null {
  return questionnaire.profiles.find((profile) => profile.id === id) ?? null;
}

/**
 * Ids of the questions that an assessment of this version and profile asks, or would ask with other answers. Whoever
 * answers as one of an audience is not asked what is meant for others.
 */
export function selectedIn(
  pinned: Pinned,
  profile: string | null,
  audience: Audience | null = null,
): ReadonlySet<string> {
  const selected = pinned.selected.get(profile);
  if (!selected) throw new Error(`profile ${profile} is not part of questionnaire version ${pinned.hash}`);
  return audience === null ? selected : forAudience(pinned, selected, audience);
}

const ofAudience = new WeakMap<ReadonlySet<string>, Map<Audience, ReadonlySet<string>>>();

function forAudience({ questions }: Pinned, selected: ReadonlySet<string>, audience: Audience): ReadonlySet<string> {
  const known = ofAudience.get(selected) ?? new Map<Audience, ReadonlySet<string>>();
  ofAudience.set(selected, known);
  let found = known.get(audience);
  if (!found) {
    found = new Set([...selected].filter((id) => questions.get(id)?.audience?.includes(audience) ?? true));
    known.set(audience, found);
  }
  return found;
}

function pin(hash: string, questionnaire: Questionnaire): Pinned {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  const selected = new Map<string | null, ReadonlySet<string>>([[null, askedBy(questionnaire, null)]]);
  for (const profile of questionnaire.profiles) selected.set(profile.id, askedBy(questionnaire, profile));
  return { hash, questionnaire, questions, selected, hasConditions: readConditionals(questionnaire).isConditional };
}
