import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { GroupRole } from '#core/access/admission.ts';
import { identitiesOf } from '#db/queries/identities.ts';
import { allPeople } from '#db/queries/people.ts';
import { audit, identities, people, sessions } from '#db/schema.ts';
import { makeLog } from '../../log.ts';
import { disablePerson } from '../../people/change-person.ts';
import { invitePerson } from '../../people/invite-person.ts';
import { addPerson, allowed, sessionOf, whoHas } from '../../people/people.fixture.ts';
import { register, registry } from '../../registry.ts';
import { readSettings } from '../../settings.ts';
import { openTestStore, type TestStore } from '../../testing.fixture.ts';
import { joinByPassword } from '../join.ts';
import { readSession } from '../sessions.ts';
import { type Come, comeFromElsewhere } from './come-from-elsewhere.ts';
import { type Gone, goElsewhere } from './go-elsewhere.ts';
import { type Faults, type IdentityProvider, startIdentityProvider } from './identity-provider.fixture.ts';
import { linkProof } from './link-proof.ts';
import { unlinkFrom } from './linked.ts';

let store: TestStore;
let idp: IdentityProvider;
const knock = { device: 'firefox linux', network: '192.0.2.7', before: null, known: null };
const bob = { sub: 'bob-1', name: 'Bob Example', email: 'bob@example.org', email_verified: true };

beforeAll(async () => {
  store = await openTestStore();
  idp = await startIdentityProvider();
  await addPerson('ada', 'administrator');
});
afterAll(async () => {
  await idp.close();
  await store.close();
});
beforeEach(async () => {
  await registry().store.commit((w) => [w.delete(identities), w.delete(sessions), w.delete(audit)]);
  const rest = (await allPeople(registry().store.read)).filter(({ id }) => id !== 'ada');
  const { eq } = await import('#db/drizzle.ts');
  await registry().store.commit((w) => rest.map(({ id }) => w.delete(people).where(eq(people.id, id))));
  Object.assign(idp, { person: bob, told: {}, faults: {} });
  set({});
});

/** Settings as the environment would make them. */
function set(env: Record<string, string>): void {
  const read = readSettings({
    DATA_FOLDER: store.folder,
    BASE_URL: 'http://localhost:3999',
    OIDC_ISSUER: idp.issuer,
    OIDC_CLIENT_ID: idp.clientId,
    OIDC_CLIENT_SECRET: idp.clientSecret,
    GITHUB_URL: idp.issuer,
    GITHUB_ID: idp.clientId,
    GITHUB_SECRET: idp.clientSecret,
    ...env,
  });
  if (read.is === 'faulty') throw new Error(read.faults.map(({ sentence }) => sentence).join(' '));
  register({ ...registry(), settings: read.settings });
}

type Sent = Extract<Gone, { is: 'gone' }>;
async function go(id = 'oidc', next = '/'): Promise<Sent> {
  const gone = await goElsewhere(id, { next, link: null }, knock);
  if (gone.is !== 'gone') throw new Error(gone.is);
  return gone;
}
/** What the provider sends the browser back with. */
async function back(to: string): Promise<Record<string, string>> {
  const reply = await fetch(to, { redirect: 'manual' });
  return Object.fromEntries(new URL(reply.headers.get('location') ?? '').searchParams);
}
async function through(id = 'oidc', next = '/'): Promise<Come> {
  const { to, cookies } = await go(id, next);
  return comeFromElsewhere(id, await back(to), cookies, knock);
}
async function invite(address: string, role: GroupRole['role'] = 'person') {
  const invited = await invitePerson(await allowed('ada', 'managePeople'), { name: 'Bobby', address, role });
  if (invited.is !== 'invited') throw new Error(invited.is);
  return invited;
}
const everybody = async () => (await allPeople(registry().store.read)).map(({ address, role }) => `${address} ${role}`);

test('an invitation for the verified address: one joins by coming, and later comes back as the same', async () => {
  const { id, path } = await invite('bob@example.org', 'manager');
  const come = await through('oidc', '/rounds?x=1');
  if (come.is !== 'signedIn') throw new Error(JSON.stringify(come));
  expect(come.next).toBe('/rounds?x=1');
  expect(await whoHas(come.cookie)).toBe(`${id} as manager`);
  // The invitation's link has done its part.
  const token = path.split('/').at(-1) ?? '';
  expect((await joinByPassword(token, { name: 'Eve', password: 'tin rug plum nine' })).is).toBe('gone');
  // Another address, another name, no verified address: the account elsewhere is the same.
  idp.person = { sub: 'bob-1', name: 'B.', email: 'other@example.org' };
  const again = await through();
  expect(again.is === 'signedIn' && (await whoHas(again.cookie))).toBe(`${id} as manager`);
});

test('what goes to the provider: state, nonce, PKCE, our address, and nothing of ours', async () => {
  const { to, cookies } = await go();
  const asked = new URL(to).searchParams;
  expect(asked.get('redirect_uri')).toBe('http://localhost:3999/sign-in/callback/oidc');
  expect(asked.get('code_challenge_method')).toBe('S256');
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
  expect(asked.get('scope')).toBe('openid email profile');
  // Encrypted, one for each and where to go on.
  expect(Object.keys(cookies).toSorted()).toEqual([
    'phaseline.nonce',
    'phaseline.state',
    'phaseline.verifier',
    'phaseline.way',
  ]);
  expect(JSON.stringify(cookies)).not.toContain(asked.get('state'));
});

test('on https every cookie is bound to this host', async () => {
  set({ BASE_URL: 'https://maturity.example.org' });
  const { to, cookies } = await go();
  expect(new URL(to).searchParams.get('redirect_uri')).toBe('https://maturity.example.org/sign-in/callback/oidc');
  for (const name of Object.keys(cookies)) expect(name).toMatch(/^__Host-phaseline\./);
  await invite('bob@example.org');
  expect((await comeFromElsewhere('oidc', await back(to), cookies, knock)).is).toBe('signedIn');
});

test('A24: the log says why it failed, and nothing that came with it', async () => {
  const lines: string[] = [];
  const { log } = registry();
  register({ ...registry(), log: makeLog({ logLevel: 'warn' }, { write: (line) => void lines.push(line) }) });
  idp.faults = { claims: { nonce: 'a'.repeat(43) } };
  await through();
  idp.faults = { claims: { iss: 'https://evil.example/bob' } };
  await through();
  const { to, cookies } = await go();
  await comeFromElsewhere('oidc', { ...(await back(to)), code: 'made-up' }, cookies, knock);
  register({ ...registry(), log });
  const said = lines.map((line) => JSON.parse(line) as { why: string; msg: string });
  expect(said.map(({ why }) => why)).toEqual(['nonce mismatch', 'unexpected iss value', 'invalid_grant']);
  expect(lines.join('')).not.toMatch(/bob|aaaa|made-up|eyJ/);
});

describe('refused before anybody is looked for', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const faulty: readonly (readonly [string, () => Faults])[] = [
    ['a nonce of another try', () => ({ claims: { nonce: 'a'.repeat(43) } })],
    ['no nonce', () => ({ claims: { nonce: undefined } })],
    ['a token for another app', () => ({ claims: { aud: 'another-app' } })],
    ['a token for several apps, made for another', () => ({ claims: { aud: ['phaseline', 'x'], azp: 'x' } })],
    ['an old token', () => ({ claims: { iat: now() - 600, exp: now() - 60 } })],
    ['a token from the future', () => ({ claims: { iat: now() + 600, nbf: now() + 600 } })],
    ['a token that nobody signed', () => ({ signature: 'none' })],
    ['a token signed by somebody else', () => ({ signature: 'foreign' })],
    ['a token of another issuer', () => ({ claims: { iss: 'https://elsewhere.example' } })],
    [
      'a provider that says to be another',
      () => ({ issuer: 'https://elsewhere.example', claims: { iss: 'https://elsewhere.example' } }),
    ],
    ['no subject', () => ({ claims: { sub: undefined } })],
  ];
  test.each(faulty)('%s', async (_, faults) => {
    await invite('bob@example.org');
    idp.faults = faults();
    expect(await through()).toMatchObject({ is: 'failed' });
    idp.faults = {};
    expect((await through()).is).toBe('signedIn');
  });

  test('a state of another try, none, and cookies of another try', async () => {
    await invite('bob@example.org');
    const [mine, other] = [await go(), await go()];
    const query = await back(mine.to);
    const { state, ...rest } = query;
    const wrong = [{ ...query, state: (await back(other.to)).state ?? '' }, rest];
    for (const one of wrong)
      expect(await comeFromElsewhere('oidc', one, mine.cookies, knock)).toMatchObject({ is: 'failed' });
    expect(await comeFromElsewhere('oidc', query, other.cookies, knock)).toMatchObject({ is: 'failed' });
    expect(await comeFromElsewhere('oidc', query, {}, knock)).toMatchObject({ is: 'failed' });
    expect(state).toMatch(/./);
  });

  test('a code that was used', async () => {
    await invite('bob@example.org');
    const { to, cookies } = await go();
    const query = await back(to);
    expect((await comeFromElsewhere('oidc', query, cookies, knock)).is).toBe('signedIn');
    expect(await comeFromElsewhere('oidc', query, cookies, knock)).toMatchObject({ is: 'failed' });
  });

  test('a code of another browser, put into this one: its verifier does not fit', async () => {
    await invite('bob@example.org');
    const [mine, other] = [await go(), await go()];
    const [own, stolen] = [await back(mine.to), await back(other.to)];
    const query = { code: stolen.code ?? '', state: own.state ?? '' };
    expect(await comeFromElsewhere('oidc', query, mine.cookies, knock)).toMatchObject({ is: 'failed' });
  });

  test('what came from one provider, taken to the other', async () => {
    const { to, cookies } = await go('oidc');
    expect(await comeFromElsewhere('github', await back(to), cookies, knock)).toMatchObject({ is: 'failed' });
    expect((await goElsewhere('google', { next: '/', link: null }, knock)).is).toBe('none');
  });

  test('somebody who said no, and a provider that is away', async () => {
    const { cookies } = await go();
    expect(await comeFromElsewhere('oidc', { error: 'access_denied' }, cookies, knock)).toEqual({
      is: 'cancelled',
      linking: false,
    });
    expect(await comeFromElsewhere('oidc', { error: 'temporarily_unavailable' }, cookies, knock)).toEqual({
      is: 'failed',
      linking: false,
    });
    set({ OIDC_ISSUER: 'http://127.0.0.1:9' });
    expect(await goElsewhere('oidc', { next: '/', link: null }, knock)).toEqual({ is: 'away' });
  });

  test.each([
    'https://evil.example/x',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/api/x',
    'javascript:alert(1)',
  ])('afterwards nobody goes to %s', async (next) => {
    await invite('bob@example.org');
    expect(await through('oidc', next)).toMatchObject({ is: 'signedIn', next: '/' });
  });
});

describe('who gets in', () => {
  const before = ['ada@example.org administrator'];

  test('nobody without an invitation, a domain or a group', async () => {
    expect(await through()).toEqual({ is: 'refused', why: 'uninvited' });
    expect(await everybody()).toEqual(before);
    expect(await registry().store.read.select().from(identities)).toEqual([]);
  });

  test.each([
    { email_verified: false },
    { email_verified: undefined },
    { email_verified: 'no' },
    { email: 'no address' },
  ])('an address that is not verified matches nothing: %j', async (claims) => {
    set({ SIGN_IN_DOMAINS: 'example.org', SIGN_IN_GROUP_ROLES: 'administrator=leads' });
    await invite('bob@example.org');
    idp.person = { ...bob, groups: ['leads'], ...claims };
    expect(await through()).toEqual({ is: 'refused', why: 'unverified' });
    expect(await registry().store.read.select().from(identities)).toEqual([]);
  });

  test('an account with that address is never entered, whoever verified it', async () => {
    set({ SIGN_IN_DOMAINS: 'example.org', SIGN_IN_GROUP_ROLES: 'administrator=leads' });
    idp.person = { ...bob, email: 'ADA@example.org', groups: ['leads'] };
    expect(await through()).toEqual({ is: 'refused', why: 'known' });
    idp.person = { ...bob, email: 'ada@example.org', email_verified: false };
    expect(await through()).toEqual({ is: 'refused', why: 'unverified' });
    expect(await registry().store.read.select().from(identities)).toEqual([]);
  });

  test('another subject with the address of somebody who joined from there is somebody else', async () => {
    await invite('bob@example.org');
    await through();
    idp.person = { ...bob, sub: 'bob-2' };
    expect(await through()).toEqual({ is: 'refused', why: 'known' });
  });

  test('whoever is disabled stays out, by account and by address, and a session ends at once', async () => {
    const { id } = await invite('bob@example.org');
    const come = await through();
    await disablePerson(await allowed('ada', 'managePeople'), id);
    expect(come.is === 'signedIn' && (await whoHas(come.cookie))).toBe('nobody');
    expect(await through()).toEqual({ is: 'refused', why: 'disabled' });
    set({ SIGN_IN_DOMAINS: 'example.org' });
    idp.person = { ...bob, sub: 'bob-2' };
    expect(await through()).toEqual({ is: 'refused', why: 'disabled' });
  });

  test('an allowed domain, as a person without rights', async () => {
    set({ SIGN_IN_DOMAINS: 'other.example, Example.org' });
    const come = await through();
    expect(come.is === 'signedIn' && (await whoHas(come.cookie))).toMatch(/ as person$/);
    expect(await everybody()).toEqual([...before, 'bob@example.org person']);
    const [row] = (await allPeople(registry().store.read)).filter(({ address }) => address === 'bob@example.org');
    expect(await identitiesOf(registry().store.read, row?.id ?? '')).toMatchObject([
      { issuer: idp.issuer, subject: 'bob-1' },
    ]);
  });

  test('a group, with its role; the provider may tell address and groups on request only', async () => {
    set({ SIGN_IN_GROUP_ROLES: 'manager=platform; person=all', SIGN_IN_GROUPS_CLAIM: 'teams' });
    const { email, email_verified, ...rest } = bob;
    idp.person = rest;
    idp.told = { email, email_verified, teams: ['all', 'platform'] };
    const come = await through();
    expect(come.is === 'signedIn' && (await whoHas(come.cookie))).toMatch(/ as manager$/);
  });

  test('the address of one place is not verified by the other', async () => {
    set({ SIGN_IN_DOMAINS: 'example.org', SIGN_IN_GROUP_ROLES: 'person=x' });
    idp.person = { ...bob, email_verified: undefined };
    idp.told = { email: 'eve@elsewhere.example', email_verified: true };
    expect(await through()).toEqual({ is: 'refused', why: 'unverified' });
  });

  test('an invitation that is too old grants nothing; the domain does, without its role', async () => {
    const { id } = await invite('bob@example.org', 'administrator');
    const { tickets } = await import('#db/schema.ts');
    await registry().store.commit((w) => [w.update(tickets).set({ expiresAt: new Date(Date.now() - 1) })]);
    expect(await through()).toEqual({ is: 'refused', why: 'uninvited' });
    set({ SIGN_IN_DOMAINS: 'example.org' });
    const come = await through();
    expect(come.is === 'signedIn' && (await whoHas(come.cookie))).toBe(`${id} as person`);
  });

  test('A23: of twenty who come at once with the same account, all get in as one person', async () => {
    await invite('bob@example.org');
    const gone = await Promise.all(Array.from({ length: 20 }, () => go()));
    const queries = await Promise.all(gone.map(({ to }) => back(to)));
    const all = await Promise.all(
      queries.map((query, n) => comeFromElsewhere('oidc', query, gone[n]?.cookies ?? {}, knock)),
    );
    const who = await Promise.all(all.map((come) => (come.is === 'signedIn' ? whoHas(come.cookie) : come.is)));
    expect(new Set(who).size).toBe(1);
    expect((await everybody()).length).toBe(2);
    expect((await registry().store.read.select().from(identities)).length).toBe(1);
  });

  test('GitHub: verified addresses only, any of them, by the number of the account', async () => {
    idp.person = { id: 4711, login: 'bob', name: null, email: 'bob@example.org', groups: ['leads'] };
    const emails = (verified: boolean) => [
      { email: 'b@elsewhere.example', primary: true, verified: true, visibility: null },
      { email: 'Bob@example.org', primary: false, verified, visibility: null },
    ];
    set({ SIGN_IN_GROUP_ROLES: 'administrator=leads' });
    const { id } = await invite('bob@example.org');
    idp.told = { emails: emails(false) };
    expect(await through('github')).toEqual({ is: 'refused', why: 'uninvited' });
    idp.told = { emails: emails(true) };
    const come = await through('github');
    expect(come.is === 'signedIn' && (await whoHas(come.cookie))).toBe(`${id} as person`);
    expect(await identitiesOf(registry().store.read, id)).toMatchObject([{ issuer: idp.issuer, subject: '4711' }]);
  });
});

test('A19: a new session, and the one before in this browser ends', async () => {
  await invite('bob@example.org');
  const old = await sessionOf('ada');
  const { to, cookies } = await go();
  const come = await comeFromElsewhere('oidc', await back(to), cookies, { ...knock, before: old });
  expect(await whoHas(old)).toBe('nobody');
  expect(come.is === 'signedIn' && come.cookie !== old && (await whoHas(come.cookie))).toMatch(/ as person$/);
});

describe('linking', () => {
  async function link(session: string, proofOf = session, arriving: string | null = session): Promise<Come | Gone> {
    const proof = linkProof((await readSession(proofOf))?.hash ?? '', 'oidc');
    const gone = await goElsewhere('oidc', { next: '/', link: proof }, { ...knock, before: session });
    if (gone.is !== 'gone') return gone;
    return comeFromElsewhere('oidc', await back(gone.to), gone.cookies, { ...knock, before: arriving });
  }
  const linkOf = { issuer: '', subject: 'bob-1' };
  beforeEach(() => Object.assign(linkOf, { issuer: idp.issuer }));

  test('an account with a password is linked while signed in, and opens by it from then on', async () => {
    idp.person = { sub: 'bob-1' };
    expect(await link(await sessionOf('ada'))).toEqual({ is: 'linked' });
    expect(await link(await sessionOf('ada'))).toEqual({ is: 'linked' });
    const come = await through();
    expect(come.is === 'signedIn' && (await whoHas(come.cookie))).toBe('ada as administrator');
    expect(await unlinkFrom('ada', linkOf)).toEqual({ is: 'unlinked' });
    expect(await through()).toEqual({ is: 'refused', why: 'unverified' });
    const rows = await registry().store.read.select().from(audit);
    expect(rows.map(({ what }) => what)).toEqual(expect.arrayContaining(['identity linked', 'identity unlinked']));
  });

  test('never by an address of another page, for another session, or after signing out', async () => {
    const [mine, other] = [await sessionOf('ada'), await sessionOf('ada')];
    expect(await link(mine, other)).toEqual({ is: 'none' });
    expect(await link(mine, mine, other)).toEqual({ is: 'failed', linking: true });
    expect(await link(mine, mine, null)).toMatchObject({ is: 'failed' });
    expect(await goElsewhere('oidc', { next: '/', link: 'x' }, { ...knock, before: mine })).toEqual({ is: 'none' });
    expect(await goElsewhere('oidc', { next: '/', link: 'x' }, knock)).toEqual({ is: 'none' });
    expect(await registry().store.read.select().from(identities)).toEqual([]);
  });

  test('not an account that somebody else signs in with', async () => {
    await invite('bob@example.org');
    await through();
    expect(await link(await sessionOf('ada'))).toEqual({ is: 'taken' });
  });

  test('the last way to sign in stays, also when two are removed at once, and when a provider is not set any more', async () => {
    const { id } = await invite('bob@example.org');
    await through();
    expect(await unlinkFrom(id, linkOf)).toEqual({ is: 'lastWay' });
    idp.person = { sub: 'bob-2' };
    await link(await sessionOf(id));
    const both = await Promise.all([unlinkFrom(id, linkOf), unlinkFrom(id, { ...linkOf, subject: 'bob-2' })]);
    expect(both.map(({ is }) => is).toSorted()).toEqual(['lastWay', 'unlinked']);
    await registry().store.commit((w) => [
      w.insert(identities).values({ issuer: 'https://gone.example', subject: 'x', personId: id, at: new Date() }),
    ]);
    const [left] = (await identitiesOf(registry().store.read, id)).filter(({ issuer }) => issuer === idp.issuer);
    expect(await unlinkFrom(id, left ?? linkOf)).toEqual({ is: 'lastWay' });
    expect(await unlinkFrom(id, { issuer: 'https://gone.example', subject: 'x' })).toEqual({ is: 'unlinked' });
  });
});

test('neither tokens nor what a provider says of people is in the audit or the database', async () => {
  await invite('bob@example.org');
  await through();
  const rows = JSON.stringify(await registry().store.read.select().from(audit));
  expect(rows).toContain('identity linked');
  expect(rows).not.toMatch(/bob|example/i);
  expect(await store.stored()).not.toContain(idp.clientSecret);
});
