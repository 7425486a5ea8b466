import type { Answer } from '#core/response/answer.ts';
import { dimension, phaseQuestion, questionnaire, respondent } from '#core/scoring/build.fixture.ts';
import type { ClosedRound, Respondent } from './closed-round.ts';

/** So many people alike; a number stands for the phase they chose, null for no answer. */
export function people(
  count: number,
  over: Partial<Respondent> & { readonly answers?: Record<string, Answer | number | null> } = {},
): Respondent[] {
  const { answers = { q: 1 }, ...rest } = over;
  const one = { group: null, audience: null, segments: {}, response: respondent(answers), ...rest };
  return Array.from({ length: count }, () => one);
}

/** Confidential, k = 5, two questions, teams a and b in a unit, c beside it. */
export function roundOf(respondents: Iterable<Respondent>, over: Partial<ClosedRound> = {}): ClosedRound {
  return {
    mode: 'confidential',
    k: 5,
    questionnaire: questionnaire([dimension('d', [phaseQuestion('q'), phaseQuestion('r')])]),
    groups: [
      { id: 'unit', parentId: null },
      { id: 'a', parentId: 'unit' },
      { id: 'b', parentId: 'unit' },
      { id: 'c', parentId: null },
    ],
    counted: null,
    agreed: new Map(),
    respondents,
    ...over,
  };
}
