import { afterAll, beforeAll, expect, test } from 'vitest';
import { nobody, type Person } from '#core/access/viewer.ts';
import { findOpenAssessment, openAssessment } from '../open-assessment.ts';
import { registry } from '../registry.ts';
import { linked, makeTestLink, makeTestPerson, openTestRound } from '../respond/round.fixture.ts';
import { startResponse } from '../respond/start-response.ts';
import { saveAnswer } from '../save-answer.ts';
import { submitAssessment } from '../submit-assessment.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { newToken } from '../token.ts';
import { closeRound } from './close-round.ts';
import { answersByName, whoAnswered } from './load-by-name.ts';
import { addPeople, allowed } from './rounds.fixture.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await addPeople('m');
});
afterAll(() => store.close());

const none = new Set<string>();
const ada: Person = { is: 'person', id: 'ada', name: 'Ada', role: 'person', memberOf: none, leads: none };

async function answer(link: string, who: Person | typeof nobody, comment: string): Promise<void> {
  const started = await startResponse(await linked(link), who, {});
  if (started.is !== 'started') throw new Error(started.is);
  const found = await findOpenAssessment(started.token);
  const phase = { kind: 'phase', phase: 2 } as const;
  if (found) await saveAnswer(found, { key: newToken(), question: 'team', seen: 0, comment, link: '', answer: phase });
  const opened = await openAssessment(started.token);
  if (opened) await submitAssessment(opened);
}

/** A round in which Ada answered by name and somebody else by the team's link. */
async function answered(words: Parameters<typeof openTestRound>[0]): Promise<string> {
  const round = await openTestRound(words);
  const link = await makeTestLink(round);
  await answer(link, ada, ' Twice a week ');
  await answer(link, nobody, '');
  return round;
}

test('who answered a named round and what they said is read by the platform team once it is over', async () => {
  await makeTestPerson('ada');
  const round = await answered({ mode: 'named' });
  expect(await whoAnswered(allowed(), round)).toBeNull();
  await closeRound(allowed(), round);
  const people = (await whoAnswered(allowed(), round))?.people ?? [];
  expect(people).toMatchObject([
    { name: 'ada', group: 'Orders', audience: null, about: [], answered: 1 },
    { name: null, group: 'Orders', answered: 1 },
  ]);
  const read = await answersByName(allowed(), round, people[0]?.id ?? '');
  expect(read?.answers.map(({ question, answer, comment }) => [question.id, answer?.kind ?? null, comment])).toEqual([
    ['team', 'phase', 'Twice a week'],
    ['budget', null, ''],
    ['docs', null, ''],
    ['story', null, ''],
  ]);
});

test('comments are left out where people were told that they are not shown', async () => {
  const round = await answered({ mode: 'named', comments: 0 });
  await closeRound(allowed(), round);
  const [first] = (await whoAnswered(allowed(), round))?.people ?? [];
  const read = await answersByName(allowed(), round, first?.id ?? '');
  expect(read?.answers.map(({ comment }) => comment)).toEqual(['', '', '', '']);
});

test.each(['confidential', 'anonymous'] as const)('a %s round is read by nobody’s name', async (mode) => {
  const round = await answered({ mode });
  await closeRound(allowed(), round);
  expect(await whoAnswered(allowed(), round)).toBeNull();
  const all = await registry().store.read.query.assessments.findMany();
  for (const { id } of all.filter(({ roundId }) => roundId === round)) {
    expect(await answersByName(allowed(), round, id)).toBeNull();
  }
});

test('an answer of another round is not there', async () => {
  const [one, other] = [await answered({ mode: 'named' }), await answered({ mode: 'named' })];
  for (const round of [one, other]) await closeRound(allowed(), round);
  const [first] = (await whoAnswered(allowed(), one))?.people ?? [];
  expect(await answersByName(allowed(), other, first?.id ?? '')).toBeNull();
  expect(await answersByName(allowed(), one, 'none')).toBeNull();
  expect(await whoAnswered(allowed(), 'none')).toBeNull();
});
