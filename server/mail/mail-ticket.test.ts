import { afterEach, beforeEach, expect, test } from 'vitest';
import { jobs, people } from '#db/schema.ts';
import { runJobs } from '../jobs/run-jobs.ts';
import { inviteAgain, invitePerson } from '../people/invite-person.ts';
import { addPerson, allowed } from '../people/people.fixture.ts';
import { resetPerson } from '../people/reset-person.ts';
import { registry } from '../registry.ts';
import { joinByPassword, resetPassword } from '../sign-in/join.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { mailKinds, mailLimits } from './mail-kinds.ts';
import { setUpMail } from './mail-setting.fixture.ts';
import { mailStates } from './mail-states.ts';
import { readMail } from './read-mail.fixture.ts';
import { type SmtpServer, startSmtpServer } from './smtp-server.fixture.ts';

let store: TestStore;
let smtp: SmtpServer;
let logged: () => string;
beforeEach(async () => {
  store = await openTestStore();
  smtp = await startSmtpServer();
  logged = setUpMail(smtp.port);
  await addPerson('ada', 'administrator');
});
afterEach(async () => {
  await smtp.close();
  await store.close();
});

const manages = () => allowed('ada', 'managePeople');
const sendAll = () => runJobs(mailKinds, mailLimits);
/** As if the pause were over. */
const due = () => registry().store.commit((w) => [w.update(jobs).set({ runAt: new Date(0) })]);
const tokenIn = (text: string) => /\/(?:join|reset)\/(\S+)/.exec(text)?.[1] ?? '';

async function invitedBob(): Promise<{ readonly id: string; readonly path: string }> {
  const invited = await invitePerson(await manages(), { name: 'Bob', address: 'bob@example.org', role: 'person' });
  if (invited.is !== 'invited') throw new Error(invited.is);
  expect(invited.mailed).toBe(true);
  return invited;
}
const state = async (id: string) => (await mailStates('invitation', [id])).get(id);

test('an invitation arrives with the link that is shown, at the address that is set, and nothing keeps it', async () => {
  const { id, path } = await invitedBob();
  expect(await state(id)).toEqual({ is: 'waiting', tried: false });
  expect(await sendAll()).toBe(1);
  expect(await state(id)).toEqual({ is: 'sent', at: expect.any(Date) });
  const { to, head, text } = readMail(smtp.mails[0]);
  expect(to).toEqual(['bob@example.org']);
  expect(head('subject')).toBe('Your invitation to Phaseline');
  expect(text).toContain(`Hello Bob,`);
  expect(text).toContain(`https://maturity.example.org${path}\n`);
  expect(await sendAll()).toBe(0);
  const token = tokenIn(text);
  expect(await store.stored()).not.toContain(token);
  expect(await joinByPassword(token, { name: 'Bob', password: 'plum rug tin eight' })).toMatchObject({ is: 'joined' });
});

test('a mail server that is away loses nothing, and the log says no address and no link', async () => {
  await smtp.close();
  const { id, path } = await invitedBob();
  await sendAll();
  expect(await state(id)).toEqual({ is: 'waiting', tried: true });
  await due();
  await sendAll();
  expect(logged()).toContain('mailAway');
  expect(logged()).not.toMatch(new RegExp(`bob@|Bob|${tokenIn(path)}`));
  smtp = await startSmtpServer({ port: smtp.port });
  await due();
  await sendAll();
  expect(smtp.mails.length).toBe(1);
  expect(await state(id)).toMatchObject({ is: 'sent' });
});

test('a refused address is told once and for all, without the words of the server', async () => {
  await smtp.close();
  smtp = await startSmtpServer({ recipient: (address) => `550 5.1.1 <${address}> is nobody` });
  logged = setUpMail(smtp.port);
  const { id } = await invitedBob();
  await sendAll();
  expect(await state(id)).toEqual({ is: 'failed', why: 'address' });
  expect(logged()).toContain('mailAddress');
  expect(logged()).not.toMatch(/bob@|nobody/);
  expect(JSON.stringify(await registry().store.read.select().from(jobs))).not.toMatch(/bob@|nobody/);
});

test('the last invitation counts: sent again it replaces the mail that waits, made by hand it takes it back', async () => {
  const { id, path } = await invitedBob();
  const second = await inviteAgain(await manages(), id, true);
  await sendAll();
  expect(smtp.mails.map((mail) => tokenIn(readMail(mail).text))).toEqual([tokenIn(second ?? '')]);
  expect(second).not.toBe(path);
  expect(await state(id)).toMatchObject({ is: 'sent' });
  await inviteAgain(await manages(), id, true);
  await inviteAgain(await manages(), id);
  expect(await sendAll()).toBe(0);
  expect(await state(id)).toBeUndefined();
});

test('a link that was used, or whose person is kept out, is not sent any more', async () => {
  const { id, path } = await invitedBob();
  await joinByPassword(tokenIn(path), { name: 'Bob', password: 'plum rug tin eight' });
  await sendAll();
  expect(smtp.mails.length).toBe(0);
  expect(await state(id)).toEqual({ is: 'failed', why: 'late' });
});

test('an administrator sends a link to choose a new password, in the language that its reader chose', async () => {
  await addPerson('bob');
  await registry().store.commit((w) => [w.update(people).set({ language: 'en-XA' })]);
  const path = await resetPerson(await manages(), 'bob', true);
  await sendAll();
  const { to, text, html, head } = readMail(smtp.mails[0]);
  expect(to).toEqual(['bob@example.org']);
  expect(head('subject')).not.toBe('Choose a new password for Phaseline');
  expect(html).toContain('<html lang="en-XA');
  expect(tokenIn(text)).toBe(tokenIn(path ?? ''));
  expect(await resetPassword(tokenIn(text), 'plum rug tin nine')).toMatchObject({ is: 'joined', personId: 'bob' });
});

test('without a mail server nothing is asked for', async () => {
  setUpMail(smtp.port, { SMTP_URL: '', MAIL_FROM: '' });
  const invited = await invitePerson(await manages(), { name: 'Bob', address: 'bob@example.org', role: 'person' });
  expect(invited).toMatchObject({ is: 'invited', mailed: false });
  await addPerson('eve');
  await resetPerson(await manages(), 'eve', true);
  expect(await registry().store.read.select().from(jobs)).toEqual([]);
});
