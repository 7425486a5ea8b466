import { afterAll, beforeAll, expect, test } from 'vitest';
import { largestBody } from '#server/http/limits.ts';
import { addPerson, sessionOf } from '#server/people/people.fixture.ts';
import { sessionCookie } from '#server/sign-in/session-cookie.ts';
import { type RunningApi, runApi } from './testing.fixture.ts';

let api: RunningApi;
let cookie: string;
beforeAll(async () => {
  api = await runApi();
  await addPerson('root', 'administrator');
  cookie = `${sessionCookie().name}=${await sessionOf('root')}`;
});
afterAll(() => api.close());

async function send(text: string, headers: Readonly<Record<string, string>> = {}) {
  const body = new FormData();
  body.set('file', new File([text], 'data.json', { type: 'application/json' }));
  const reply = await fetch(`${api.url}/api/data.json`, {
    ...{ method: 'POST', body, redirect: 'manual', headers: { cookie, origin: api.url, ...headers } },
  });
  return { status: reply.status, to: new URL(reply.headers.get('location') ?? '/none', api.url) };
}

test('a file goes in and comes out, whatever its size within the limit', async () => {
  const file = await (await fetch(`${api.url}/api/data.json`, { headers: { cookie } })).text();
  const wrong = await send(file.replace('"administrator"', '"king"'));
  expect([wrong.status, wrong.to.pathname, wrong.to.searchParams.get('problem')]).toEqual([
    ...[303, '/administration/data', 'faulty'],
  ]);
  expect(JSON.parse(wrong.to.searchParams.get('faults') ?? '')).toEqual([
    { path: 'tables.people[0].role', code: 'value' },
  ]);
  expect((await send('')).to.search).toBe('?problem=noFile');
  // Spaces after it, more than any other request may have.
  const { status, to } = await send(file + ' '.repeat(2 * largestBody));
  expect([status, to.searchParams.get('note')]).toEqual([303, 'imported']);
  expect((await fetch(`${api.url}/api/data.json`, { headers: { cookie } })).status).toBe(200);
  await addPerson('colleague');
  expect((await send(file)).to.search).toBe('?problem=inUse');
});

test('nobody else sends one, no other site does, and none is larger than it may be', async () => {
  expect((await send('{}', { cookie: '' })).status).toBe(404);
  await addPerson('member');
  const member = `${sessionCookie().name}=${await sessionOf('member')}`;
  expect((await send('{}', { cookie: member })).status).toBe(404);
  expect((await send('{}', { origin: 'https://evil.example' })).status).toBe(403);
  expect((await send(' '.repeat(20 * 1024 * 1024 + 1))).status).toBe(413);
});
