import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf, questionsIn } from '#core/questionnaire/walk.ts';
import { isScored } from '#core/scoring/question-value.ts';
import type { Cell, Release } from './release.ts';
import { type ShownQuestion, shownQuestion } from './shown-question.ts';

/** How figures about a part are shown. */
export interface ShownFigures {
  readonly respondents: Band;
  /** Of scores. */
  readonly decimals: 1 | 2;
  /** By question id: those told about. Null: all of it is shown, with exact counts (a named round). */
  readonly questions: ReadonlyMap<string, ShownQuestion> | null;
  /** Ids of dimensions whose score would be that of a question which is hidden. */
  readonly hiddenDimensions: ReadonlySet<string>;
}

/** How many people: from a number to another one, which is the same where it is told exactly. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

export function bandOf(respondents: number, { mode, k }: Pick<Release, 'mode' | 'k'>): Band {
  const near = mode !== 'named' && respondents < 2 * k;
  return near ? { from: k, to: 2 * k - 1 } : { from: respondents, to: respondents };
}

/** What may be shown of a part that is released. */
export function shownFigures(
  questionnaire: Questionnaire,
  release: Pick<Release, 'mode' | 'k'>,
  cell: Extract<Cell, { is: 'released' }>,
): ShownFigures {
  const respondents = bandOf(cell.respondents, release);
  if (release.mode === 'named') return { respondents, decimals: 2, questions: null, hiddenDimensions: new Set() };
  const questions = new Map(
    Object.entries(cell.questions).flatMap(([id, told]): [string, ShownQuestion][] =>
      told.is === 'counts' ? [[id, shownQuestion(told.counts, release.k)]] : [],
    ),
  );
  const hiddenDimensions = new Set<string>();
  for (const dimension of dimensionsOf(questionnaire)) {
    const valued = questionsIn(dimension).filter((question) => {
      const shown = questions.get(question.id);
      return isScored(question) && shown && (shown.is === 'hidden' || shown.mean !== null);
    });
    const hidden = valued.filter(({ id }) => questions.get(id)?.is === 'hidden');
    // Of two that are hidden, the score tells the sum only.
    if (hidden.length !== 1) continue;
    const beside = valued.find((question) => question !== hidden[0]);
    if (beside) questions.set(beside.id, { is: 'hidden', because: 'beside' });
    else hiddenDimensions.add(dimension.id);
  }
  return { respondents, decimals: 1, questions, hiddenDimensions };
}
