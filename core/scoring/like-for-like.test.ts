import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { arbitraryCase } from './arbitrary-response.fixture.ts';
import { dimension, phaseQuestion, phases, questionnaire, respondent, textQuestion } from './build.fixture.ts';
import { likeForLike } from './like-for-like.ts';
import { score, statesOf } from './score.ts';

const [a, b, c] = [phaseQuestion('a'), phaseQuestion('b'), phaseQuestion('c')] as const;
const asked = (model: Questionnaire, answers: Record<string, number | null>) => ({
  questionnaire: model,
  responses: [respondent(answers)],
});
const first = questionnaire([dimension('d', [a, b]), dimension('e', [c])]);

describe('over the unchanged questions', () => {
  test('a reworded question and a new one are left out of both', () => {
    const d = phaseQuestion('d');
    const second = questionnaire([dimension('d', [a, { ...b, text: 'Else?' }]), dimension('e', [c, d])]);
    const found = likeForLike(asked(first, { a: 1, b: 3, c: 2 }), asked(second, { a: 2, b: 0, c: 3, d: 0 }));
    // a and c alone, one in each dimension: (1 + 2) / 2 and (2 + 3) / 2.
    expect(found).toEqual({
      asked: 4,
      unchanged: 2,
      before: { score: 1.5, reached: 1 },
      after: { score: 2.5, reached: 2 },
    });
  });

  test('both times are weighed by the later version', () => {
    const second = questionnaire([dimension('d', [a, b], { weight: 3 }), dimension('e', [c])]);
    const found = likeForLike(asked(first, { a: 1, b: 1, c: 3 }), asked(second, { a: 1, b: 1, c: 3 }));
    expect(found).toMatchObject({ asked: 3, unchanged: 3, before: { score: 1.5 }, after: { score: 1.5 } });
  });

  test('a question that only one of the two was asked is left out', () => {
    const found = likeForLike(asked(first, { a: 1 }), asked(first, { a: 2, b: 3, c: 3 }));
    expect(found).toMatchObject({ asked: 3, unchanged: 1, before: { score: 1 }, after: { score: 2 } });
  });

  test('what is never scored counts nowhere', () => {
    const second = questionnaire([dimension('d', [a, textQuestion('t')])]);
    const found = likeForLike(asked(first, { a: 1 }), asked(second, { a: 1, t: null }));
    expect(found).toMatchObject({ asked: 1, unchanged: 1 });
  });

  test.each<[string, Questionnaire]>([
    ['another number of phases', { ...first, phases: phases(4) }],
    ['only new questions', questionnaire([dimension('d', [phaseQuestion('x')])])],
  ])('nothing compares with %s', (_, second) => {
    expect(likeForLike(asked(first, { a: 1 }), asked(second, { a: 1, x: 1 }))).toBeNull();
  });
});

test('of equal versions it is what each scored', () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ questionnaire: model, responses }) => {
      const same = { questionnaire: model, responses };
      const found = likeForLike(same, { questionnaire: structuredClone(model), responses });
      const { score: value, reached } = score(model, statesOf(model, responses));
      if (found === null) return;
      expect(found.unchanged).toBe(found.asked);
      expect(found.before).toEqual(found.after);
      // Questions that are not scored gate nothing and score nothing.
      expect(found.after).toEqual({ score: value, reached });
    }),
    { numRuns: 100 },
  );
});
