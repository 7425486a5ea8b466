import { diffQuestionnaires } from '#core/questionnaire/diff.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { touchedQuestions } from '#core/questionnaire/touched-questions.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import type { Response } from '#core/response/answer.ts';
import { isScored } from './question-value.ts';
import type { Score } from './result.ts';
import { score, statesOf } from './score.ts';

/** What was answered, and to which version. */
export interface Asked {
  readonly questionnaire: Questionnaire;
  readonly responses: readonly Response[];
}

/** Two times scored over the same questions, both by the tree, weights and gates of the later version. */
export interface LikeForLike {
  /** Scored questions of the later time, and those of them that are the same in both versions and were asked both times. */
  readonly asked: number;
  readonly unchanged: number;
  readonly before: Figures;
  readonly after: Figures;
}

export interface Figures {
  readonly score: Score;
  /** Null: not assessed, or nothing applies. */
  readonly reached: number | null;
}

/**
 * What changed between two times, apart from what the versions changed: over the unchanged questions only. Null when
 * there are none, as with another number of phases.
 */
export function likeForLike(before: Asked, after: Asked): LikeForLike | null {
  const now = askedOf(after);
  const touched = touchedQuestions(diffQuestionnaires(before.questionnaire, after.questionnaire), now);
  const then = askedOf(before);
  const unchanged = new Set([...now].filter((id) => then.has(id) && !touched.has(id)));
  if (unchanged.size === 0) return null;
  return {
    asked: now.size,
    unchanged: unchanged.size,
    before: figuresOf(after.questionnaire, before.responses, unchanged),
    after: figuresOf(after.questionnaire, after.responses, unchanged),
  };
}

/** Ids of the scored questions that anybody was asked. */
function askedOf({ questionnaire, responses }: Asked): ReadonlySet<string> {
  const scored = questionsOf(questionnaire).filter(isScored);
  return new Set(scored.map(({ id }) => id).filter((id) => responses.some(({ asked }) => asked.has(id))));
}

function figuresOf(questionnaire: Questionnaire, responses: readonly Response[], only: ReadonlySet<string>): Figures {
  const fewer = responses.map(({ asked, answers }) => ({ asked: asked.intersection(only), answers }));
  const { score: value, reached } = score(questionnaire, statesOf(questionnaire, fewer));
  return { score: value, reached };
}
