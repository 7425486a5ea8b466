import { afterAll, beforeAll, expect, test } from 'vitest';
import { nobody } from '#core/access/viewer.ts';
import { and, eq, isNotNull, or } from '#db/drizzle.ts';
import { assessments, audit, requestKeys, results } from '#db/schema.ts';
import { findOpenAssessment, openAssessment } from '#server/open-assessment.ts';
import { addPerson, sessionOf } from '#server/people/people.fixture.ts';
import { registry } from '#server/registry.ts';
import { linked, makeTestLink, openTestRound } from '#server/respond/round.fixture.ts';
import { startResponse } from '#server/respond/start-response.ts';
import { sessionCookie } from '#server/sign-in/session-cookie.ts';
import { submitAssessment } from '#server/submit-assessment.ts';
import { put, type RunningApi, runApi } from './testing.fixture.ts';

// Whoever takes the link of their answers to another device may have signed in there.

let api: RunningApi;
let cookie: string;
beforeAll(async () => {
  api = await runApi();
  await addPerson('ada');
  cookie = `${sessionCookie().name}=${await sessionOf('ada')}`;
});
afterAll(() => api.close());

test.each(['anonymous', 'confidential', 'named'] as const)(
  'answers to a round that is %s, begun without an account, go on there and stay nobody’s',
  async (mode) => {
    const round = await openTestRound({ mode, openedAt: new Date('2027-03-01T08:00:00Z') });
    const started = await startResponse(await linked(await makeTestLink(round)), nobody, {});
    if (started.is !== 'started') throw new Error(started.is);
    const phase = (value: number) => ({ answer: { kind: 'phase', phase: value }, comment: '', link: '', seen: 0 });
    expect((await put(api, started.token, { body: phase(1) })).status).toBe(200);
    const elsewhere = { cookie, 'user-agent': 'The phone of Ada', 'x-forwarded-for': '203.0.113.9' };
    const saved = await put(api, started.token, { question: 'budget', body: phase(2), headers: elsewhere });
    expect([saved.status, await saved.json()]).toMatchObject([200, { answered: 2 }]);
    const opened = await openAssessment(started.token);
    if (opened) await submitAssessment(opened);
    for (const kind of ['result', 'report.md']) {
      const read = await fetch(`${api.url}/api/assessments/${started.token}/${kind}`, { headers: elsewhere });
      expect(read.status).toBe(200);
    }

    const { read } = registry().store;
    const id = (await findOpenAssessment(started.token))?.id ?? '';
    const [row] = await read.select().from(assessments).where(eq(assessments.id, id));
    expect(row).toMatchObject({ respondentId: null, ownerId: null, ownerTokenHash: null });
    const named = await read
      .select()
      .from(audit)
      .where(and(or(eq(audit.assessmentId, id), eq(audit.subject, `assessment:${id}`)), isNotNull(audit.actorId)));
    expect(named).toEqual([]);
    // The log does not tell one of her requests from others either.
    expect(api.logged()).not.toContain('The phone of Ada');
    expect(api.logged()).not.toContain(started.token);
    if (mode !== 'anonymous') return;
    expect(await read.select().from(audit).where(eq(audit.assessmentId, id))).toEqual([]);
    const times = [row?.createdAt, row?.updatedAt, row?.submittedAt];
    expect(times).toEqual(Array(3).fill(new Date('2027-03-01T08:00:00Z')));
    const kept = await read.select().from(results).where(eq(results.assessmentId, id));
    expect(kept.map(({ at }) => at)).toEqual([new Date('2027-03-01T08:00:00Z')]);
    const keys = await read.select().from(requestKeys).where(eq(requestKeys.assessmentId, id));
    expect(keys.map(({ at }) => at.getTime() % 86_400_000)).toEqual([0, 0]);
  },
);
