import { BlockList } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { createAssessment } from '#server/create-assessment.ts';
import { mayStart } from '#server/may-start.ts';
import { newToken } from '#server/token.ts';
import { viewerOf } from '#server/viewer.ts';
import { fillWorkspace } from '../e2e/steps/fill-workspace.ts';
import { roles, type Workspace } from '../e2e/steps/workspace.ts';
import { type RunningApi, runApi } from './testing.fixture.ts';

// Every route of the API × everybody × what is theirs, another’s and not there at all (abuse plan, A2). Over a socket.

const callers = [...roles, 'nobody'] as const;
type Caller = (typeof callers)[number];
const managers: readonly Caller[] = ['administrator', 'manager'];

/** A path, what it says to those who may, and who they are; all others are told that there is nothing. */
type Case = readonly [path: string, status: number, may: readonly Caller[] | 'everybody'];

const key = { 'idempotency-key': 'key-000-access', 'content-type': 'application/json' };
const answer = { answer: { kind: 'phase', phase: 1 }, comment: '', link: '', seen: 9 };

/** What is sent, by method, or by route where that is not enough. */
const requests: Readonly<Record<string, RequestInit>> = {
  get: {},
  put: { method: 'PUT', headers: key, body: JSON.stringify(answer) },
  post: { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: '' },
  'post /api/assessments/{token}/actions': {
    ...{ method: 'POST', headers: key, body: JSON.stringify({ step: 'reach:team:1' }) },
  },
  'put /api/assessments/{token}/actions/{action}': {
    ...{ method: 'PUT', headers: key, body: JSON.stringify({ seen: 1, status: 'done' }) },
  },
};

/** What is behind the link of an assessment: for whoever holds it, and no other kind of link opens it. */
const byLink =
  (rest: string, open: number, closed: number) =>
  ({ links }: Workspace): Case[] => [
    [`/api/assessments/${links['open answer']}${rest}`, open, 'everybody'],
    [`/api/assessments/${links['closed answer']}${rest}`, closed, 'everybody'],
    ...['none', 'A'.repeat(43), links.open, links['closed share']].map(
      (token): Case => [`/api/assessments/${token}${rest}`, 404, 'everybody'],
    ),
  ];

/** Outside of rounds: what a team takes on. An answer to a round has nothing of the kind. */
const ofTeam =
  (rest: string, status: number) =>
  ({ links }: Workspace): Case[] => [
    [`/api/assessments/${own}${rest}`, status, 'everybody'],
    // Few, since all that lead nowhere are counted together.
    ...['none', links['open answer'], links['closed share']].map(
      (token): Case => [`/api/assessments/${token}${rest}`, 404, 'everybody'],
    ),
  ];

const table: Readonly<Record<string, (workspace: Workspace) => readonly Case[]>> = {
  'get /api/healthz': () => [['/api/healthz', 200, 'everybody']],
  'get /api/audit.csv': () => [['/api/audit.csv', 200, ['administrator']]],
  'get /api/data.json': () => [['/api/data.json', 200, ['administrator']]],
  // Without a file, since a workspace that is in use takes none: server/own-data/import-here.test.ts.
  'post /api/data.json': () => [['/api/data.json', 303, ['administrator']]],
  'get /api/teams.csv': () => [['/api/teams.csv', 200, managers]],
  'get /api/teams-template.csv': () => [['/api/teams-template.csv', 200, 'everybody']],
  'get /api/questionnaires': () => [['/api/questionnaires', 200, 'everybody']],
  'get /api/questionnaires/{questionnaire}/versions': () => [
    ['/api/questionnaires/small/versions', 200, 'everybody'],
    ['/api/questionnaires/none/versions', 404, 'everybody'],
  ],
  'get /api/questionnaires/{questionnaire}/versions/{hash}': () => [
    ['/api/questionnaires/small/versions/none', 404, 'everybody'],
    ['/api/questionnaires/none/versions/none', 404, 'everybody'],
  ],
  'get /api/assessments/{token}/result': byLink('/result', 200, 200),
  'get /api/assessments/{token}/forecast': byLink('/forecast', 200, 200),
  'get /api/assessments/{token}/report.pdf': byLink('/report.pdf', 200, 200),
  'get /api/assessments/{token}/report.md': byLink('/report.md', 200, 200),
  'get /api/assessments/{token}/report.pptx': byLink('/report.pptx', 200, 200),
  'get /api/assessments/{token}/report.xlsx': byLink('/report.xlsx', 200, 200),
  'get /api/assessments/{token}/report.json': byLink('/report.json', 200, 200),
  'get /api/assessments/{token}/plan.csv': byLink('/plan.csv', 200, 200),
  'get /api/assessments/{token}/jira.csv': byLink('/jira.csv', 200, 200),
  'get /api/assessments/{token}/github-issues.sh': byLink('/github-issues.sh', 200, 200),
  'get /api/assessments/{token}/actions': ofTeam('/actions', 200),
  'get /api/assessments/{token}/actions.ics': ofTeam('/actions.ics', 200),
  // Without a result there is no plan.
  'post /api/assessments/{token}/actions': ofTeam('/actions', 409),
  'put /api/assessments/{token}/actions/{action}': ofTeam('/actions/none', 404),
  // Both were submitted, and the round of the second one is over.
  'put /api/assessments/{token}/answers/{question}': byLink('/answers/team', 409, 409),
  'post /api/assessments/{token}/sections/{section}': byLink('/sections/ownership', 303, 303),
};

let api: RunningApi;
let workspace: Workspace;
/** Token of an assessment outside of rounds. */
let own: string;

beforeAll(async () => {
  const proxies = new BlockList();
  proxies.addAddress('127.0.0.1');
  api = await runApi(proxies);
  workspace = await fillWorkspace('Orders');
  const may = await mayStart(await viewerOf(workspace.cookies.member), newToken());
  const made = may && (await createAssessment(may, { questionnaire: 'small', profile: null, team: 'A' }));
  if (made?.is !== 'created') throw new Error('a member may not start an assessment');
  own = made.token;
});
afterAll(() => api.close());

test('every route is in the table, and nothing else', async () => {
  const described = z
    .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
    .parse(await (await fetch(`${api.url}/api/openapi.json`)).json());
  const routes = Object.entries(described.paths).flatMap(([path, by]) =>
    Object.keys(by).map((one) => `${one} ${path}`),
  );
  expect(Object.keys(table).sort()).toEqual(routes.sort());
});

test.each(Object.keys(table))('%s', async (route) => {
  const [method = ''] = route.split(' ');
  const nothing = await sent('/api/none', 'get', 'nobody');
  const wrong: string[] = [];
  for (const [path, status, may] of table[route]?.(workspace) ?? []) {
    // What a link opens, it opens for whoever holds it: one is enough, since a report takes a while to draw.
    for (const who of may === 'everybody' ? anybody(status) : callers) {
      const got = await sent(path, requests[route] ? route : method, who);
      const wanted = may === 'everybody' || may.includes(who) ? status : 404;
      if (got.status !== wanted) wrong.push(`${path} for ${who}: ${got.status}, not ${wanted}`);
      // Refused or not there: nobody can tell.
      if (wanted === 404 && got.body !== nothing.body) wrong.push(`${path} for ${who} says ${got.body}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** What leads nowhere does so whoever asks; not all of them, since those who are told so are counted together. */
const anybody = (status: number): readonly Caller[] =>
  status === 404 ? ['administrator', 'lead', 'nobody'] : ['nobody'];

let networks = 0;

/** From an address of its own: who asks for too many links that lead nowhere is slowed down. */
async function sent(path: string, request: string, who: Caller): Promise<{ status: number; body: string }> {
  networks += 1;
  const { headers, ...sending } = requests[request] ?? {};
  const cookie = who === 'nobody' ? '' : workspace.cookies[who];
  const reply = await fetch(`${api.url}${path}`, {
    ...sending,
    headers: { ...headers, cookie, origin: api.url, 'x-forwarded-for': `198.51.100.${networks % 250}` },
    redirect: 'manual',
  });
  return { status: reply.status, body: reply.status === 200 ? '' : await reply.text() };
}
