import * as fc from 'fast-check';
import type { Question, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import type { Answer, Response, Value } from '#core/response/answer.ts';
import { arbitraryQuestionnaire } from './arbitrary-questionnaire.fixture.ts';
import { notApplicable, unknown } from './build.fixture.ts';

/** A random questionnaire with what one to five people answered. */
export function arbitraryCase(): fc.Arbitrary<{
  readonly questionnaire: Questionnaire;
  readonly responses: readonly Response[];
}> {
  return arbitraryQuestionnaire().chain((questionnaire) =>
    fc.record({
      questionnaire: fc.constant(questionnaire),
      responses: fc.oneof(
        fc.array(arbitraryResponse(questionnaire), { minLength: 1, maxLength: 1 }),
        fc.array(arbitraryResponse(questionnaire), { minLength: 2, maxLength: 5 }),
      ),
    }),
  );
}

/** Mostly answered; some unknown, not applicable, absent and not asked. */
export function arbitraryResponse(questionnaire: Questionnaire): fc.Arbitrary<Response> {
  const questions = questionsOf(questionnaire);
  return fc.tuple(...questions.map(arbitraryAnswer)).map((answers) => {
    const said = questions.map((question, index) => [question.id, answers[index] ?? 'absent'] as const);
    return {
      asked: new Set(said.filter(([, answer]) => answer !== 'notAsked').map(([id]) => id)),
      answers: new Map(said.flatMap(([id, answer]) => (typeof answer === 'string' ? [] : [[id, answer] as const]))),
    };
  });
}

function arbitraryAnswer(question: Question): fc.Arbitrary<Answer | 'absent' | 'notAsked'> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...valuesOf(question)) },
    fc.constant(unknown),
    fc.constant(notApplicable),
    fc.constant('absent' as const),
    fc.constant('notAsked' as const),
  );
}

/** Every answer a question offers; for numbers one of each band, for text one. */
export function valuesOf(question: Question): Value[] {
  switch (question.type) {
    case 'phase': {
      const phases = question.statements.map((statement) => statement.phase);
      const halves = question.between ? phases.slice(0, -1).map((phase) => phase + 0.5) : [];
      return [...phases, ...halves].map((phase) => ({ kind: 'phase', phase }));
    }
    case 'scale':
      return question.points.map((_, point) => ({ kind: 'scale', point }));
    case 'choice':
      return question.options.map(({ id }) => ({ kind: 'choice', option: id }));
    case 'criterion':
      return question.options.map(({ id }) => ({ kind: 'criterion', option: id }));
    case 'multi': {
      const alone = question.options.filter((option) => option.exclusive).map(({ id }) => [id]);
      const together = subsets(question.options.filter((option) => !option.exclusive).map(({ id }) => id));
      return [...alone, ...together].map((options) => ({ kind: 'multi', options }));
    }
    case 'practices':
      return subsets(question.practices.map(({ id }) => id)).flatMap((done) => {
        const rest = question.practices.map(({ id }) => id).filter((id) => !done.includes(id));
        return subsets(rest).map((left) => ({ kind: 'practices' as const, done, notApplicable: left }));
      });
    case 'number':
      return question.bands.map(({ from }) => ({ kind: 'number', number: from }));
    case 'text':
      return [{ kind: 'text', text: 'something' }];
  }
}

function subsets(ids: readonly string[]): string[][] {
  const [first, ...rest] = ids;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((set) => [set, [first, ...set]]);
}
