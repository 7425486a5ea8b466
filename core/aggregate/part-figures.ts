import type { Part } from '#core/privacy/part.ts';
import { cellFinder, type Release, type Withheld } from '#core/privacy/release.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { QuestionCounts } from '#core/scoring/question-counts.ts';
import type { QuestionStates, Result } from '#core/scoring/result.ts';
import { score, statesOfCounts } from '#core/scoring/score.ts';

/** All that is told about a part of a round, from its release and nothing else. */
export type PartFigures =
  | {
      readonly is: 'told';
      readonly result: Result;
      readonly states: QuestionStates;
      /** How many answered personally; null: not told, what the team agreed on stands alone. Shown by `bandOf`. */
      readonly respondents: number | null;
      /** Ids of questions that cannot be told about here. They are in no figure: the page says how many they are. */
      readonly withheld: readonly string[];
      /** Does it hold what the team agreed on? That has no k. */
      readonly agreed: boolean;
    }
  | { readonly is: 'withheld'; readonly because: Withheld };

/** Reads figures of any part. Give how many were `invited` where that is known: confidence depends on it. */
export function figuresReader(
  questionnaire: Questionnaire,
  release: Release,
): (part: Part, invited?: number) => PartFigures {
  const find = cellFinder(release);
  const agreements = new Map(release.agreed.map(({ group, questions }) => [group, new Map(Object.entries(questions))]));
  return (part, invited) => {
    const cell = find(part);
    const agreed = part.is === 'group' && part.group !== null ? agreements.get(part.group) : undefined;
    if (cell.is === 'withheld' && !agreed) return { is: 'withheld', because: cell.because };
    const told = Object.entries(cell.is === 'released' ? cell.questions : {});
    const people = new Map(
      told.flatMap(([id, one]): [string, QuestionCounts][] => (one.is === 'counts' ? [[id, one.counts]] : [])),
    );
    const states = statesOfCounts(questionnaire, people, agreed);
    const responded = cell.is === 'released' ? cell.respondents : null;
    const byPeople = responded !== null && !agreed && invited !== undefined;
    return {
      is: 'told',
      result: score(questionnaire, states, byPeople ? { responded, invited } : undefined),
      states,
      respondents: responded,
      withheld: told.flatMap(([id, one]) => (one.is === 'withheld' ? [id] : [])),
      agreed: agreed !== undefined,
    };
  };
}
