import { afterAll, beforeAll, expect, test } from 'vitest';
import { eq } from '#db/drizzle.ts';
import { answers, assessments } from '#db/schema.ts';
import { registry } from '#server/registry.ts';
import { newTestToken, openTest } from '#server/testing.fixture.ts';
import { put, type RunningApi, runApi } from './testing.fixture.ts';

// A4: writes of the API with fields that are not theirs to set, at the top, within the answer, and in a form.

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
});
afterAll(() => api.close());

const body = { answer: { kind: 'phase', phase: 2 }, comment: '', link: '', seen: 0 };
const foreign = {
  ...{ id: 'other', assessmentId: 'other', assessment_id: 'other', questionId: 'budget', teamId: 'other' },
  ...{ role: 'administrator', score: 3, reached: 3, version: 9, createdAt: '2001-02-03', submittedAt: '2001-02-03' },
  ...{ roundId: 'r', groupId: 'g', respondentId: 'p', ownerId: 'p', owner_token_hash: 'x', agreed: 1, answered: 4 },
};

const rowsOf = async (id: string) => {
  const { read } = registry().store;
  return {
    assessments: await read.select().from(assessments).where(eq(assessments.id, id)),
    answers: await read.select().from(answers).where(eq(answers.assessmentId, id)),
  };
};

test('an answer with one field too many is refused, and nothing is stored', async () => {
  const token = await newTestToken();
  const { id } = await openTest(token);
  const before = await rowsOf(id);
  for (const [field, value] of Object.entries(foreign)) {
    for (const wrong of [
      { ...body, [field]: value },
      { ...body, answer: { ...body.answer, [field]: value } },
    ]) {
      const reply = await put(api, token, { body: wrong });
      expect([reply.status, (await reply.json()).error], JSON.stringify(wrong)).toEqual([422, 'invalid']);
    }
  }
  const hidden = await put(api, token, { body: JSON.stringify(body).replace('{', '{"__proto__":{"seen":9},') });
  expect(hidden.status).toBe(422);
  expect(await rowsOf(id)).toEqual(before);
});

test('a form of a section sets its answers and nothing else', async () => {
  const [plain, more] = [await newTestToken(), await newTestToken()];
  const shown = JSON.stringify({ answer: null, comment: '', link: '' });
  const fields = { 'a.team': '2', 'w.team': shown, go: '.review' };
  const strange = Object.fromEntries(
    Object.entries(foreign).flatMap(([field, value]) => [
      [field, String(value)],
      [`a.${field}`, String(value)],
    ]),
  );
  // Of another section, and of a question that there is not.
  const others = { 'a.docs': '3', 'w.docs': shown, 'a.none': '3', 'w.none': shown };
  const left = await Promise.all(
    [
      [plain, fields],
      [more, { ...strange, ...others, ...fields }],
    ].map(async ([token, given]) => {
      const reply = await fetch(`${api.url}/api/assessments/${token}/sections/ownership`, {
        ...{ method: 'POST', redirect: 'manual', headers: { origin: api.url } },
        body: new URLSearchParams(given as Record<string, string>),
      });
      expect([reply.status, reply.headers.get('location')]).toEqual([303, `/a/${token}/review`]);
      const { id } = await openTest(String(token));
      const rows = await rowsOf(id);
      const without = ({
        id: _,
        tokenHash,
        shelfHash,
        sealedToken,
        createdAt,
        updatedAt,
        ...row
      }: (typeof rows.assessments)[0]) => row;
      return {
        assessments: rows.assessments.map(without),
        answers: rows.answers.map(({ assessmentId: _, ...answer }) => answer),
      };
    }),
  );
  expect(left[1]).toEqual(left[0]);
  expect(left[0]?.answers.length).toBe(1);
});
