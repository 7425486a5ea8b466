import { expect, test } from 'vitest';
import { answers, dimension, phase, questionnaire } from '../roadmap/model.fixture.ts';
import { statesOf } from '../scoring/score.ts';
import type { ActionFields, ActionStatus } from './action.ts';
import { changeAction } from './change-action.ts';

const model = questionnaire({ dimensions: [dimension('d', ['a'])], steps: [] });
const states = statesOf(model, [answers(model, { a: phase(1) })]);
const first = new Date('2026-11-01T00:00:00Z');
const later = new Date('2026-11-05T00:00:00Z');
const fields = (status: ActionStatus, notes = ''): ActionFields => ({
  ...{ status, owner: null, due: null, evidence: '', notes },
});
const lifts = [
  { question: 'a', from: 0, to: 2 },
  { question: 'elsewhere', from: 0, to: 2 },
];

test('done keeps the time, and what its questions were worth then', () => {
  const made = { fields: fields('planned'), lifts, doneAt: null };
  expect(changeAction(made, fields('done'), first, states)).toEqual({
    fields: fields('done'),
    doneAt: first,
    lifts: [
      { question: 'a', from: 1, to: 2 },
      { question: 'elsewhere', from: 0, to: 2 },
    ],
  });
  expect(changeAction(made, fields('done'), first, null)).toMatchObject({ doneAt: first, lifts });
});

test('a change of the notes of what is done moves neither', () => {
  const done = { fields: fields('done'), lifts, doneAt: first };
  expect(changeAction(done, fields('done', 'More'), later, states)).toEqual({
    ...{ fields: fields('done', 'More'), doneAt: first, lifts },
  });
});

test('taken up again it is not done, and is done anew later', () => {
  const done = { fields: fields('done'), lifts, doneAt: first };
  const again = changeAction(done, fields('doing'), later, states);
  expect(again).toEqual({ fields: fields('doing'), lifts, doneAt: null });
  expect(changeAction(again, fields('done'), later, states).doneAt).toEqual(later);
});
