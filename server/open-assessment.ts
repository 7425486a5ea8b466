import type { Audience, Profile, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { answersOf } from '#db/queries/answers-of.ts';
import { findAssessmentById, findAssessmentByToken, type StoredAssessment } from '#db/queries/find-assessment.ts';
import type { RoundOfResponse } from '#db/queries/round-of-response.ts';
import type { SavedAnswer } from '#db/saved-answer.ts';
import { askedNow } from './asked-now.ts';
import { forgetPin, knownPin } from './known-pins.ts';
import { type Pinned, pinnedQuestionnaire, profileOf, selectedIn } from './pinned-questionnaire.ts';
import type { Readable } from './readable.ts';
import { registry } from './registry.ts';
import { isToken, tokenHash } from './token.ts';

export type { SavedAnswer } from '#db/saved-answer.ts';

// Not exported: whoever holds a value with this mark came through one of the two functions below with a link's token.
const authorised: unique symbol = Symbol('authorised');

/** Enough to save an answer: what of an assessment never changes. It may be submitted or deleted by now. */
export interface OpenAssessment {
  readonly [authorised]: true;
  readonly id: string;
  readonly pinned: Pinned;
  /** In the language of who reads it (see read-in.ts); as it was written, it is `pinned.questionnaire`. */
  readonly questionnaire: Questionnaire;
  /** The round that it answers; null: none. */
  readonly round: RoundOfResponse | null;
  /** Ids of the questions of its profile and audience: each can be answered, also while a show-if hides it. */
  readonly selected: ReadonlySet<string>;
}

/** An assessment as it was when it was read. */
export interface Opened extends OpenAssessment {
  readonly team: string;
  /** In which its texts are read. */
  readonly languages: Readable;
  readonly profile: Profile | null;
  /** As whom a respondent of a round answers; null: not said, or a whole team. */
  readonly audience: Audience | null;
  /** What a team agreed on. */
  readonly agreed: boolean;
  /** Ids of the questions asked with these answers: the selected ones but what a show-if hides. */
  readonly asked: ReadonlySet<string>;
  /** By question id; nothing for a question that was never saved. */
  readonly answers: ReadonlyMap<string, SavedAnswer>;
  readonly submittedAt: Date | null;
  readonly deletedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Phase by dimension id, for the dimensions whose target the team has set. */
  readonly targets: Readonly<Record<string, number>>;
  /** Id of the assessment it follows. */
  readonly previous: string | null;
  /** Changes so far: a decision made on this reading is committed only if there were no more since. */
  readonly changes: number;
}

/** One outside of rounds: whoever has its link does with it as they like. */
export type Own<A extends OpenAssessment> = A & { readonly round: null };

export function isOwn<A extends OpenAssessment>(assessment: A): assessment is Own<A> {
  return assessment.round === null;
}

/** The assessment of a link, submitted and deleted ones too; null for an unknown or malformed token. */
export async function openAssessment(token: string): Promise<Opened | null> {
  if (!isToken(token)) return null;
  const { read } = registry().store;
  const stored = await findAssessmentByToken(read, tokenHash(token));
  return stored && opened(stored);
}

/** As openAssessment, without what changes: the quick way for saving an answer. */
export async function findOpenAssessment(token: string): Promise<OpenAssessment | null> {
  if (!isToken(token)) return null;
  const { read } = registry().store;
  const found = await knownPin(read, tokenHash(token));
  if (!found) return null;
  const pinned = await pinnedQuestionnaire(read, found.questionnaireHash);
  return {
    [authorised]: true,
    id: found.id,
    pinned,
    questionnaire: pinned.questionnaire,
    round: found.round,
    selected: selectedIn(pinned, found.profile, found.audience),
  };
}

/** As it is now, for whom a write has told that it is not what it was; null when it was purged meanwhile. */
export async function readAgain({ id }: OpenAssessment): Promise<Opened | null> {
  forgetPin(registry().store.read, id);
  const stored = await findAssessmentById(registry().store.read, id);
  return stored && opened(stored);
}

async function opened(stored: StoredAssessment): Promise<Opened> {
  const { read } = registry().store;
  const pinned = await pinnedQuestionnaire(read, stored.questionnaireHash);
  const selected = selectedIn(pinned, stored.profile, stored.audience);
  const answers = await answersOf(read, stored.id);
  return {
    [authorised]: true,
    id: stored.id,
    pinned,
    questionnaire: pinned.questionnaire,
    round: stored.round,
    audience: stored.audience,
    agreed: stored.agreed,
    selected,
    asked: askedNow(pinned, selected, answers),
    team: stored.team,
    languages: [],
    profile: profileOf(pinned.questionnaire, stored.profile),
    answers,
    submittedAt: stored.submittedAt,
    deletedAt: stored.deletedAt,
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
    targets: stored.targets,
    previous: stored.previousId,
    changes: stored.changes,
  };
}
