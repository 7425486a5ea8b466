import { runApp } from './running-app.ts';
import { appHandlers, appRoutes } from './steps/app-routes.ts';
import { type Role, roles, seedWorkspace, type Workspace } from './steps/workspace.ts';
import { expect, lengthy, story } from './story.ts';

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
  // An answer to a round has none.
  '/a/[token]/actions': (links) => [
    [`/a/${links['published answer']}/actions`, 'nobody at all'],
    ['/a/none/actions', 'nobody at all'],
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

story('every page shows itself to whom the table says, and to nobody else', lengthy, async () => {
  story.setTimeout(180_000); // more than a thousand requests
  expect(appRoutes.filter((route) => !(route in table))).toEqual([]);
  // Everybody comes from an address of their own: who asks for too many links that lead nowhere is slowed down.
  const app = await runApp({ TRUSTED_PROXIES: '127.0.0.1' });
  try {
    const { cookies, links } = seedWorkspace(app);
    const wrong: string[] = [];
    const denied: Denied[] = [];
    const cases = appRoutes.flatMap((route) => table[route]?.(links) ?? []);
    for (const [path, may] of cases) {
      const askAs = async (asker: Asker) => {
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
        const isMeant = (asker === 'other' || asker === 'nobody') && path !== '/sign-in' && wanted !== '200';
        if (isMeant) denied.push({ path, asker, status, to: headers.get('location') });
      };
      await Promise.all(askers.map(askAs));
    }
    expect(wrong).toEqual([]);
    await answerAlike(app.url, cookies);
    await deniedAlike(app.url, cookies, denied);
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

/** What Next’s router sends for the data of a page: all of it, its frame ahead of time, more of it ahead of time. */
const routed: readonly Readonly<Record<string, string>>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-prefetch': '2' },
];
/** What only Next itself or a proxy says, here about a page that is everybody’s. */
const spoofed = {
  'x-middleware-subrequest': Array(5).fill('middleware').join(':'),
  ...{ 'x-matched-path': '/help', 'x-invoke-path': '/help', 'x-nextjs-data': '1', 'x-path': '/help' },
  ...{ 'x-rewrite-url': '/help', 'x-original-url': '/help', 'x-now-route-matches': '1=help', 'next-url': '/help' },
};
/** Somebody who may not see a page, and how that was said. */
interface Denied {
  readonly path: string;
  readonly asker: 'other' | 'nobody';
  readonly status: number;
  readonly to: string | null;
}

/** Other addresses of a page, with what is answered there; null: the same as at the page itself. */
const variants: readonly (readonly [of: (path: string) => string, status: number | null])[] = [
  [(path) => `${path}.rsc`, 400],
  [(path) => `${path}.segments/_tree.segment.rsc`, 400],
  [(path) => `/_next/data/x${path}.json`, 404],
  [(path) => `/${path}`, 308],
  [(path) => `${path}?_rsc=x&nxtPgroup=own&nxtPround=published&nxtPtoken=x`, null],
];

/** The same denials by every other way to a page (A3): who may not see it gets nothing of it. */
async function deniedAlike(url: string, cookies: Workspace['cookies'], denied: readonly Denied[]): Promise<void> {
  const wrong: string[] = [];
  let asked = 0;
  const ask = async (path: string, asker: Denied['asker'], more: Readonly<Record<string, string>>) => {
    asked += 1;
    const who = { cookie: asker === 'nobody' ? '' : cookies[asker], 'x-forwarded-for': `203.0.113.${asked % 250}` };
    const reply = await fetch(`${url}${path}`, { headers: { ...who, ...more }, redirect: 'manual' });
    const body = await reply.text();
    // Names of teams and rounds, and people’s addresses. One’s own name is everybody’s here, and whoever has a link to
    // results knows what the round is called.
    const telling = path.startsWith('/s/') ? /[АБВГ]|@example\.org/ : /[АБВГД]|@example\.org/;
    if (telling.test(body)) wrong.push(`${path} tells ${asker} something: ${JSON.stringify(more)}`);
    return { status: reply.status, to: reply.headers.get('location'), body };
  };
  const tryAll = async ({ path, asker, status, to }: Denied) => {
    const forged = await ask(path, asker, spoofed);
    if (forged.status !== status || forged.to !== to) wrong.push(`${path} for ${asker}, spoofed: ${forged.status}`);
    // The frame of a page is the same for everybody.
    for (const headers of asker === 'nobody' ? routed.slice(0, 1) : routed) {
      let data = await ask(path, asker, headers);
      // Next wants the headers repeated in the address.
      if (data.status === 307 && data.to?.startsWith(`${path}?`)) data = await ask(data.to, asker, headers);
      const isFrame = headers['next-router-prefetch'] !== undefined;
      const isDenial = /NEXT_HTTP_ERROR_FALLBACK;404|NEXT_REDIRECT;replace;\/sign-in/.test(data.body);
      const isFine = data.status === 204 || data.status === 404 || (data.status === 200 && (isDenial || isFrame));
      if (!isFine) wrong.push(`${path} for ${asker}, ${JSON.stringify(headers)}: ${data.status}`);
    }
    if (asker === 'nobody') return;
    for (const [of, wanted] of variants) {
      const there = await ask(of(path), asker, {});
      const isFine = there.status === (wanted ?? status) && (wanted !== 308 || there.to === path);
      if (!isFine) wrong.push(`${of(path)} for ${asker}: ${there.status} ${there.to}`);
    }
  };
  for (let at = 0; at < denied.length; at += 4) await Promise.all(denied.slice(at, at + 4).map(tryAll));
  expect(wrong).toEqual([]);
}

/** The downloads. */
async function other(url: string, cookies: Workspace['cookies']): Promise<void> {
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
