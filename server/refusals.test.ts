import { expect, test } from 'vitest';
import { readRefusals, refusalQuery } from './refusals.ts';
import { packRejected } from './rejected-fields.ts';

const packed = packRejected(
  [
    { question: 'share', part: 'answer', code: 'notANumber' },
    { question: 'team', part: 'link', code: 'notALink' },
  ],
  (name) => [`typed into ${name}`],
  new Map([['share', 3]]),
);
const stored = (share: number, team?: number) =>
  new Map([['share', { version: share }], ...(team === undefined ? [] : [['team', { version: team }] as const])]);

test('an address that names nothing says nothing, whatever the cookie holds', () => {
  expect(readRefusals({}, packed, stored(3))).toBeNull();
  expect(readRefusals({ problem: '' }, packed, stored(3))).toBeNull();
});

test('what is named comes back with what was typed', () => {
  const refusals = readRefusals({ problem: 'share,team', conflict: 'cost', gone: '2' }, packed, stored(3));
  expect([...(refusals?.problems ?? [])]).toEqual(['share', 'team']);
  expect([...(refusals?.conflicts ?? [])]).toEqual(['cost']);
  expect(refusals?.gone).toBe(2);
  expect(refusals?.rejected.get('share')).toMatchObject({ code: 'notANumber' });
  expect(refusals?.rejected.get('team')?.fields).toEqual({ 'l.team': ['typed into l.team'] });
});

test('what was saved since then is refused no more', () => {
  const refusals = readRefusals({ problem: 'share,team' }, packed, stored(4, 1));
  expect(refusals).toMatchObject({ problems: new Set(), rejected: new Map() });
  expect(readRefusals({ problem: 'share,team' }, packed, stored(3, 1))?.problems).toEqual(new Set(['share']));
});

test('without the cookie the questions are named all the same', () => {
  expect(readRefusals({ problem: ['share', 'team'] }, undefined, stored(9))?.problems).toEqual(
    new Set(['share', 'team']),
  );
  expect(readRefusals({ gone: 'many' }, undefined, stored(9))?.gone).toBe(0);
});

test('an address names twenty questions at most, and nothing where nothing was refused', () => {
  expect(refusalQuery({ problems: [], conflicts: [], gone: 0 }).size).toBe(0);
  const many = Array.from({ length: 30 }, (_, at) => `q${at}`);
  const query = refusalQuery({ problems: many, conflicts: ['cost'], gone: 1 });
  expect(query.get('problem')?.split(',')).toHaveLength(20);
  expect([query.get('conflict'), query.get('gone')]).toEqual(['cost', '1']);
});
