import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeShown } from '#core/response/encode-answer.ts';
import { findUpgrade } from '#server/find-upgrade.ts';
import { unpackRejected } from '#server/rejected-fields.ts';
import { loadModels, newTestToken, openTest, smallModel } from '#server/testing.fixture.ts';
import { upgradeAssessment } from '#server/upgrade-assessment.ts';
import { put, type RunningApi, runApi } from './testing.fixture.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
});
afterAll(() => api.close());

const nothing = encodeShown({ answer: null, comment: '', link: '' });

async function post(token: string, fields: Record<string, string>, more: RequestInit = {}, section = 'ownership') {
  return fetch(`${api.url}/api/assessments/${token}/sections/${section}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: api.url, accept: 'text/html' },
    body: new URLSearchParams(fields),
    ...more,
  });
}

describe('POST a section', () => {
  it('saves its answers and goes on', async () => {
    const token = await newTestToken();
    const fields = {
      'a.team': '2',
      'c.team': 'Two\r\nlines',
      'w.team': nothing,
      'a.budget': '.unknown',
      'w.budget': nothing,
      go: 'service',
    };
    const response = await post(token, fields);
    expect([response.status, response.headers.get('location')]).toEqual([303, `/a/${token}/answer/service`]);
    const { answers } = await openTest(token);
    expect(answers.get('team')).toEqual({
      answer: { kind: 'phase', phase: 2 },
      comment: 'Two\nlines',
      link: '',
      version: 1,
    });
    expect(answers.get('budget')?.answer).toEqual({ kind: 'unknown' });
  });

  it('keeps the language that was asked for and shows the same section again', async () => {
    const token = await newTestToken();
    const response = await post(token, { 'a.team': '1', 'w.team': nothing, go: '.in.DE' });
    expect([response.status, response.headers.get('location')]).toEqual([303, `/a/${token}/answer/ownership`]);
    expect(response.headers.getSetCookie()).toContainEqual(
      expect.stringMatching(/^language=de; .*Path=\/; SameSite=Lax/),
    );
    expect((await openTest(token)).answers.get('team')?.answer).toEqual({ kind: 'phase', phase: 1 });
    const other = await post(token, { go: '.in.no language' });
    expect(other.headers.getSetCookie().join()).not.toContain('language');
  });

  it('takes a form with parts as well', async () => {
    const token = await newTestToken();
    const body = new FormData();
    body.set('t.story', 'It went well');
    body.set('w.story', nothing);
    expect((await post(token, {}, { body }, 'service')).status).toBe(303);
    expect((await openTest(token)).answers.get('story')?.answer).toEqual({ kind: 'text', text: 'It went well' });
  });

  it.each([
    ['.review', '/review'],
    ['.settings', '/settings'],
    ['.home', null],
    ['https://example.org/', ''],
    ['//example.org', ''],
    ['', ''],
  ])('with go=%s leads to a page of ours', async (go, path) => {
    const token = await newTestToken();
    const response = await post(token, { go });
    expect(response.headers.get('location')).toBe(path === null ? '/' : `/a/${token}${path}`);
  });

  it('comes back naming what cannot be taken, and saves the rest', async () => {
    const token = await newTestToken();
    const fields = { 'a.team': '9', 'w.team': nothing, 'a.budget': '1', 'w.budget': nothing, go: 'service' };
    const response = await post(token, fields);
    expect(response.headers.get('location')).toBe(`/a/${token}/answer/ownership?problem=team`);
    expect([...(await openTest(token)).answers.keys()]).toEqual(['budget']);
  });

  it('brings back what was typed, to the page of the section only, and forgets it once it is saved', async () => {
    const token = await newTestToken();
    const rejected = await post(token, { 'a.team': '.na', 'r.team': '', 'w.team': nothing, 'l.team': 'example.org' });
    const cookie = rejected.headers.get('set-cookie') ?? '';
    const { team } = Object.fromEntries(unpackRejected(/rejected=([^;]*)/.exec(cookie)?.[1]));
    expect(team?.code).toBe('reasonMissing');
    expect(team?.fields).toMatchObject({ 'a.team': ['.na'], 'l.team': ['example.org'] });
    expect(cookie).toContain(`Path=/a/${token}/answer/ownership`);
    expect(cookie).toMatch(/HttpOnly/);
    expect(rejected.headers.get('location')).not.toContain('example');

    const saved = await post(token, { 'a.team': '1', 'w.team': nothing, 'l.team': '' });
    expect(saved.headers.get('set-cookie')).toMatch(/^rejected=; Max-Age=0/);
  });

  it('comes back when a field contradicts another or does not say what was shown', async () => {
    const token = await newTestToken();
    const fields = { 't.story': 'words', 'a.story': '.unknown', 'w.story': nothing, 'a.docs': '1', 'w.docs': 'junk' };
    const response = await post(token, fields, {}, 'service');
    expect(response.headers.get('location')).toBe(`/a/${token}/answer/service?problem=docs%2Cstory`);
    expect((await openTest(token)).answers.size).toBe(0);
  });

  it('overwrites nothing that somebody else answered meanwhile', async () => {
    const token = await newTestToken();
    await put(api, token, { body: { answer: { kind: 'phase', phase: 3 }, comment: '', link: '', seen: 0 } });
    const response = await post(token, { 'a.team': '0', 'w.team': nothing, go: 'service' });
    expect(response.headers.get('location')).toBe(`/a/${token}/answer/ownership?conflict=team`);
    expect((await openTest(token)).answers.get('team')?.answer).toEqual({ kind: 'phase', phase: 3 });
  });

  it('comes back from a page of another version with what was said to questions that are not the same', async () => {
    const token = await newTestToken();
    const { hash } = (await openTest(token)).pinned;
    const other = smallModel
      .replace('1.0.0', '1.1.0')
      .replace('Who pays?', 'Who pays for it?')
      .replace(/.*id: story.*/, '');
    await loadModels(api.store.folder, [other]);
    const opened = await openTest(token);
    await upgradeAssessment(opened, (await findUpgrade(opened))?.to.hash ?? '', 'move-once-1');
    const fields = { questionnaire: hash, 'a.team': '1', 'w.team': nothing, 'a.budget': '2', 'w.budget': nothing };
    const response = await post(token, { ...fields, go: 'service' });
    expect(response.headers.get('location')).toBe(`/a/${token}/answer/ownership?problem=budget`);
    const packed = /rejected=([^;]*)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
    expect(unpackRejected(packed).get('budget')).toMatchObject({
      code: 'questionChanged',
      version: 0,
      fields: { 'a.budget': ['2'] },
    });
    expect([...(await openTest(token)).answers.keys()]).toEqual(['team']);

    const story = { questionnaire: hash, 't.story': 'It broke', 'w.story': nothing };
    const gone = await post(token, story, {}, 'service');
    expect(gone.headers.get('location')).toBe(`/a/${token}/answer/service?gone=1`);
    await loadModels(api.store.folder, [smallModel]);
  });

  it('tells a person in a sentence what went wrong', async () => {
    const token = await newTestToken();
    const large = await post(token, { 'c.team': 'x'.repeat(300_000) });
    expect([large.status, await large.text()]).toEqual([413, 'That is more than can be sent at once.\n']);
    const unknown = await post('x'.repeat(43), {});
    expect([unknown.status, await unknown.text()]).toEqual([404, 'There is nothing here.\n']);
    const noSection = await post(token, {}, {}, 'nowhere');
    expect(noSection.status).toBe(404);
    const malformed = await post(
      token,
      {},
      {
        body: 'no parts',
        headers: { origin: api.url, accept: 'text/html', 'content-type': 'multipart/form-data; boundary=b' },
      },
    );
    expect([malformed.status, await malformed.text()]).toMatchObject([
      400,
      expect.stringContaining('Nothing was saved'),
    ]);
  });
});
