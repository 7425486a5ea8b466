import { expect, test } from 'vitest';
import { askedBy } from '#core/questionnaire/walk.ts';
import { dimension, phaseQuestion, questionnaire } from '#core/scoring/build.fixture.ts';
import type { Answer } from './answer.ts';
import { liveConditions } from './live-conditions.ts';
import { shownOf } from './shown-of.ts';
import { shownParts } from './shown-questions.ts';

const model = questionnaire([
  dimension('one', [phaseQuestion('a'), phaseQuestion('b'), phaseQuestion('c', { showIf: 'a >= 1' })]),
  dimension('two', [
    phaseQuestion('d', { showIf: 'a >= 2', before: [{ id: 'far', text: 'Far.' }] }),
    phaseQuestion('e', { showIf: 'c = 3', before: [{ id: 'note', text: 'Now e.', showIf: 'd is answered' }] }),
  ]),
]);
const all = askedBy(model, null);
const phase = (value: number): Answer => ({ kind: 'phase', phase: value });
const given = new Map([
  ['a', phase(2)],
  ['b', phase(0)],
  ['d', phase(1)],
]);

test('is as small as the conditions: what has none and what none asks about is left out', () => {
  const live = liveConditions(model, all, given, 'two');
  expect(live?.parts.map(({ id }) => id)).toEqual(['a', 'c', 'd', 'note', 'e']);
  // Of this page the script asks the page; b is asked about by nobody.
  expect(live?.answers).toEqual({ a: phase(2) });
  expect(live?.sections).toEqual([
    { id: 'one', asked: 2, answered: 2, conditional: ['c'], given: [] },
    { id: 'two', asked: 0, answered: 0, conditional: ['d', 'e'], given: ['d'] },
  ]);
});

test('content of other sections is not part of it, nor is what the profile leaves out', () => {
  expect(liveConditions(model, all, given, 'one')?.parts.map(({ id }) => id)).toEqual(['a', 'c', 'd', 'e']);
  expect(liveConditions(model, new Set(['a', 'c']), given, 'one')?.parts.map(({ id }) => id)).toEqual(['a', 'c']);
});

test('is nothing where nothing waits', () => {
  expect(liveConditions(model, new Set(['a', 'b']), given, 'one')).toBeNull();
  const plain = questionnaire([dimension('one', [phaseQuestion('a')])]);
  expect(liveConditions(plain, askedBy(plain, null), given, 'one')).toBeNull();
});

test('shows after its way through JSON what the server shows', () => {
  const live = liveConditions(model, all, new Map(), 'two');
  const parts: typeof live = JSON.parse(JSON.stringify(live));
  const ids = new Set(parts?.parts.map(({ id }) => id));
  for (const answers of [new Map(), given, new Map([...given, ['c', phase(3)]]), new Map([['c', phase(3)]])]) {
    const here = shownOf(parts?.parts ?? [], ids, answers);
    const there = shownParts(model, all, answers);
    expect([...here.questions]).toEqual([...there.questions].filter((id) => ids.has(id)));
    expect([...here.content]).toEqual([...there.content].filter((id) => ids.has(id)));
  }
});
