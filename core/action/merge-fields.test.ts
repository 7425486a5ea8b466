import { expect, test } from 'vitest';
import type { ActionFields } from './action.ts';
import { changedParts } from './history.ts';
import { mergeFields } from './merge-fields.ts';

const seen: ActionFields = { status: 'planned', owner: null, due: '2026-12-01', evidence: '', notes: 'First' };

test('each keeps what they changed', () => {
  const now: ActionFields = { ...seen, status: 'doing', owner: { is: 'named', name: 'Ana' } };
  const merged = mergeFields(seen, now, { ...seen, due: '2027-01-15', notes: 'Second' });
  expect(merged).toEqual({ ...now, due: '2027-01-15', notes: 'Second' });
});

test('the same part changed in two ways is not decided', () => {
  expect(mergeFields(seen, { ...seen, notes: 'Theirs' }, { ...seen, notes: 'Ours', due: null })).toBeNull();
});

test('the same change twice is no conflict', () => {
  const done: ActionFields = { ...seen, status: 'done' };
  expect(mergeFields(seen, done, { ...done, due: null })).toEqual({ ...done, due: null });
});

test('owners are the same by person or by name', () => {
  const person = { ...seen, owner: { is: 'person', id: 'p1' } } as const;
  expect(changedParts(person, { ...person, owner: { is: 'person', id: 'p1' } })).toEqual([]);
  expect(changedParts(person, { ...person, owner: { is: 'person', id: 'p2' } })).toEqual(['owner']);
  expect(changedParts(person, { ...person, owner: { is: 'named', name: 'p1' } })).toEqual(['owner']);
  expect(changedParts(seen, person)).toEqual(['owner']);
});
