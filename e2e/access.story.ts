import { runApp } from './running-app.ts';
import { appHandlers, appRoutes } from './steps/app-routes.ts';
import { type Role, roles, seedWorkspace, type Workspace } from './steps/workspace.ts';
import { expect, story } from './story.ts';

// Every page × everybody × what is theirs, another’s and not there at all (abuse plan, A2): fails when a page is not in
// the table, so that none can be forgotten.

type Asker = Role | 'nobody';
const askers: readonly Asker[] = [...roles, 'nobody'];
const administrators: readonly Asker[] = ['administrator'];
const managers: readonly Asker[] = ['administrator', 'manager'];
const team: readonly Asker[] = [...managers, 'lead', 'member'];
const signedIn: readonly Asker[] = ['administrator', 'manager', 'lead', 'member', 'other'];

/** An address, and who gets to see what stands there. Others: led to sign in, or the page of what is not there. */
type Case = readonly [path: string, may: readonly Asker[] | 'everybody' | 'nobody at all'];

/** By route; `links` are those of the workspace. */
const table: Readonly<Record<string, (links: Workspace['links']) => readonly Case[]>> = {
  '/': () => [['/', 'everybody']],
  '/help': () => [['/help', 'everybody']],
  '/start/[questionnaire]': () => [
    ['/start/platform-engineering', signedIn],
    ['/start/none', 'nobody at all'],
  ],
  '/start/[questionnaire]/questions': () => [['/start/platform-engineering/questions', 'everybody']],
  '/start/[questionnaire]/versions': () => [['/start/platform-engineering/versions', 'everybody']],
  '/a/[token]': () => [['/a/none', 'nobody at all']],
  '/a/[token]/answer/[section]': () => [['/a/none/answer/ownership', 'nobody at all']],
  '/a/[token]/review': () => [['/a/none/review', 'nobody at all']],
  '/a/[token]/result': (links) => [
    [`/a/${links['published answer']}/result`, 'everybody'],
    ['/a/none/result', 'nobody at all'],
  ],
  '/a/[token]/settings': (links) => [
    [`/a/${links['open answer']}/settings`, 'everybody'],
    ['/a/none/settings', 'nobody at all'],
  ],
  '/a/[token]/upgrade': () => [['/a/none/upgrade', 'nobody at all']],
  '/r/[token]': (links) => [
    [`/r/${links.open}`, 'everybody'],
    [`/r/${links.draft}`, 'nobody at all'],
    ['/r/none', 'nobody at all'],
  ],
  '/s/[token]': (links) => [
    [`/s/${links['closed share']}`, 'everybody'],
    ['/s/none', 'nobody at all'],
  ],
  '/s/[token]/[group]': (links) => [
    [`/s/${links['closed share']}/own`, 'everybody'],
    [`/s/${links['closed share']}/another`, 'nobody at all'],
    [`/s/${links['closed share']}/overall`, 'nobody at all'],
  ],
  '/teams': () => [['/teams', signedIn]],
  '/teams/import': () => [['/teams/import', managers]],
  '/teams/[group]': () => [
    ['/teams/own', team],
    ['/teams/another', managers],
    ['/teams/unit', managers],
    ['/teams/none', []],
  ],
  '/rounds/[round]/results': () => [
    ['/rounds/draft/results', []],
    ['/rounds/open/results', []],
    ['/rounds/closed/results', managers],
    ['/rounds/published/results', team],
    ['/rounds/none/results', []],
  ],
  '/rounds/[round]/results/[group]': () => [
    ['/rounds/closed/results/own', managers],
    ['/rounds/published/results/own', team],
    ['/rounds/published/results/another', managers],
    ['/rounds/published/results/overall', managers],
    ['/rounds/published/results/none', []],
  ],
  // All rounds of the workspace are by name.
  '/rounds/[round]/answers': () => [
    ['/rounds/closed/answers', managers],
    ['/rounds/open/answers', []],
    ['/rounds/none/answers', []],
  ],
  '/rounds/[round]/answers/[response]': (links) => [
    [`/rounds/closed/answers/${links['closed response']}`, managers],
    [`/rounds/published/answers/${links['closed response']}`, []],
    [`/rounds/open/answers/${links['open response']}`, []],
    ['/rounds/closed/answers/none', []],
    ['/rounds/none/answers/none', []],
  ],
  '/rounds/[round]/share': () => [
    ['/rounds/closed/share', managers],
    ['/rounds/open/share', []],
    ['/rounds/none/share', []],
  ],
  '/rounds': () => [['/rounds', signedIn]],
  '/rounds/new': () => [['/rounds/new', managers]],
  '/rounds/[round]': () => [
    ['/rounds/open', managers],
    ['/rounds/none', []],
  ],
  '/rounds/[round]/edit': () => [
    ['/rounds/draft/edit', managers],
    ['/rounds/none/edit', []],
  ],
  '/rounds/[round]/open': () => [
    ['/rounds/draft/open', managers],
    ['/rounds/none/open', []],
  ],
  '/rounds/[round]/links/[link]': () => [['/rounds/open/links/none', []]],
  '/rounds/[round]/people/[group]': () => [['/rounds/none/people/own', []]],
  '/people': () => [['/people', administrators]],
  '/people/[person]': () => [
    ['/people/member', administrators],
    ['/people/none', []],
  ],
  '/administration': () => [['/administration', administrators]],
  '/administration/audit': () => [['/administration/audit', administrators]],
  '/administration/data': () => [['/administration/data', administrators]],
  '/administration/retention': () => [['/administration/retention', administrators]],
  '/profile': () => [['/profile', signedIn]],
  '/sign-in': () => [['/sign-in', ['nobody', 'disabled']]],
  '/sign-in/refused': () => [['/sign-in/refused?why=known', 'everybody']],
  '/set-up/[token]': () => [['/set-up/none', 'nobody at all']],
  '/join/[token]': () => [['/join/none', 'nobody at all']],
  '/reset/[token]': () => [['/reset/none', 'nobody at all']],
};

story('every page shows itself to whom the table says, and to nobody else', async () => {
  story.setTimeout(180_000); // some four hundred requests
  expect(appRoutes.filter((route) => !(route in table))).toEqual([]);
  // Everybody comes from an address of their own: who asks for too many links that lead nowhere is slowed down.
  const app = await runApp({ TRUSTED_PROXIES: '127.0.0.1' });
  try {
    const { cookies, links } = seedWorkspace(app);
    const wrong: string[] = [];
    const cases = appRoutes.flatMap((route) => table[route]?.(links) ?? []);
    for (const [path, may] of cases) {
      for (const asker of askers) {
        const cookie = asker === 'nobody' ? '' : cookies[asker];
        const from = `198.51.100.${askers.indexOf(asker)}`;
        const { status, headers } = await fetch(`${app.url}${path}`, {
          headers: { cookie, 'x-forwarded-for': from },
          redirect: 'manual',
        });
        const to = headers.get('location') ?? '';
        const got = status === 307 && to.startsWith('/sign-in') ? 'sign in' : String(status);
        // Whoever has signed in goes on from there.
        const wanted = path === '/sign-in' && signedIn.includes(asker) ? '307' : wantedFor(asker, may);
        if (got !== wanted) wrong.push(`${path} for ${asker}: ${got}, not ${wanted}`);
      }
    }
    expect(wrong).toEqual([]);
    await answerAlike(app.url, cookies);
    await other(app.url, cookies);
  } finally {
    await app.stop('SIGKILL');
    await app.remove();
  }
});

function wantedFor(asker: Asker, may: Case[1]): string {
  if (may === 'everybody') return '200';
  if (may === 'nobody at all') return '404';
  if (may.includes(asker)) return '200';
  return asker === 'nobody' || asker === 'disabled' ? 'sign in' : '404';
}

/** What app/ answers without a page: for everybody alike, where nobody can be sent to another party. */
const handlers: Readonly<Record<string, readonly [path: string, status: number, to: string | null]>> = {
  '/sign-in/with/[provider]': ['/sign-in/with/github?link=x&next=//evil.example', 404, null],
  '/sign-in/callback/[provider]': ['/sign-in/callback/github?code=x&state=x', 307, '/sign-in?note=failed'],
};

async function answerAlike(url: string, cookies: Workspace['cookies']): Promise<void> {
  expect(appHandlers.filter((route) => !(route in handlers))).toEqual([]);
  for (const [path, status, to] of Object.values(handlers)) {
    for (const cookie of ['', ...Object.values(cookies)]) {
      const reply = await fetch(`${url}${path}`, { headers: { cookie }, redirect: 'manual' });
      expect([reply.status, reply.headers.get('location')], path).toEqual([status, to]);
    }
  }
}

/** Other ways to the same pages, and the downloads: the same denials (A3). */
async function other(url: string, cookies: Workspace['cookies']): Promise<void> {
  const variants = [
    '/teams/another',
    '/teams//another',
    '/teams/another.rsc',
    '/teams/another?_rsc=1',
    '//teams/another',
  ];
  for (const path of variants) {
    for (const headers of [{}, { rsc: '1' }, { 'x-middleware-subrequest': 'app', 'x-path': '/teams/own' }]) {
      const reply = await fetch(`${url}${path}`, {
        headers: { cookie: cookies.member, ...headers },
        redirect: 'manual',
      });
      const body = await reply.text();
      expect(body, path).not.toContain('another@');
      expect(body, path).not.toContain('Orders В');
    }
  }
  for (const cookie of ['', cookies.member, cookies.disabled]) {
    expect((await fetch(`${url}/api/questionnaires`, { headers: { cookie } })).status).toBe(200);
  }
  for (const [role, status] of [
    ['manager', 200],
    ['member', 404],
    ['disabled', 404],
  ] as const) {
    expect((await fetch(`${url}/api/teams.csv`, { headers: { cookie: cookies[role] } })).status, role).toBe(status);
  }
  for (const [role, status] of [
    ['administrator', 200],
    ['manager', 404],
    ['disabled', 404],
  ] as const) {
    for (const file of ['audit.csv', 'data.json']) {
      expect((await fetch(`${url}/api/${file}`, { headers: { cookie: cookies[role] } })).status, role).toBe(status);
    }
  }
}
