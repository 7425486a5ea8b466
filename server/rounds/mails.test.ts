import { afterEach, beforeEach, expect, test } from 'vitest';
import { nobody } from '#core/access/viewer.ts';
import type { AnonymityMode } from '#core/round/round.ts';
import { eq } from '#db/drizzle.ts';
import { linksOfRound } from '#db/queries/round-links.ts';
import { jobs, rounds } from '#db/schema.ts';
import { runJobs } from '../jobs/run-jobs.ts';
import { mailKinds, mailLimits } from '../mail/mail-kinds.ts';
import { setUpMail } from '../mail/mail-setting.fixture.ts';
import { mailStates } from '../mail/mail-states.ts';
import { readMail } from '../mail/read-mail.fixture.ts';
import { type SmtpServer, startSmtpServer } from '../mail/smtp-server.fixture.ts';
import { findOpenAssessment, openAssessment } from '../open-assessment.ts';
import { registry } from '../registry.ts';
import { linked } from '../respond/round.fixture.ts';
import { startResponse } from '../respond/start-response.ts';
import { saveAnswer } from '../save-answer.ts';
import { submitAssessment } from '../submit-assessment.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { newToken } from '../token.ts';
import { takeLinkBack } from './change-links.ts';
import { loadReminders } from './load-reminders.ts';
import { loadRound } from './load-round.ts';
import { mailPersonalLinks } from './mail-personal-links.ts';
import { makePersonalLinks } from './make-personal-links.ts';
import { roundToken } from './new-round-link.ts';
import { reminderPause, remindPeople } from './remind-people.ts';
import { addGroup, addPeople, allowed, newOpenRound } from './rounds.fixture.ts';

let store: TestStore;
let smtp: SmtpServer;
let refused = '';
beforeEach(async () => {
  store = await openTestStore();
  refused = '';
  smtp = await startSmtpServer({ recipient: (to) => (to === refused ? '550 5.1.1 nobody' : '250 yes') });
  setUpMail(smtp.port, { LOG_LEVEL: 'silent' });
  await addPeople('m', 'a', 'b', 'c', 'd', 'e');
  await addGroup('web', null, 'team', ['a', 'b', 'c', 'd', 'e']);
});
afterEach(async () => {
  await smtp.close();
  await store.close();
});

const sendAll = () => runJobs(mailKinds, mailLimits);
/** Who has got mail since the last look. */
const receivers = () =>
  smtp.mails
    .splice(0)
    .flatMap(({ to }) => to.map((one) => one.replace('@example.org', '')))
    .sort();
const mode = (name: AnonymityMode) => ({ mode: name, k: '3' });
const linksOf = async (round: string) =>
  (await linksOfRound(registry().store.read, round)).filter(({ kind }) => kind === 'personal');
const linkOf = async (round: string, person: string) =>
  (await linksOf(round)).find(({ personId }) => personId === person)?.id ?? '';
const reminders = async (round: string, now = new Date()) => {
  const loaded = await loadRound(allowed(), round);
  return loaded && loadReminders(allowed(), loaded, now);
};
const everybody = ['a', 'b', 'c', 'd', 'e'];

async function roundWithLinks(name: AnonymityMode, words = {}, mailed = false): Promise<string> {
  const round = await newOpenRound({ ...mode(name), ...words }, { groups: ['web'] });
  expect(await makePersonalLinks(allowed(), round, 'web', { is: 'listed' }, mailed)).toMatchObject({ made: 5 });
  return round;
}

/** By the own link; `submits`: to the end. */
async function answer(round: string, person: string, submits: boolean): Promise<void> {
  const started = await startResponse(await linked(roundToken(await linkOf(round, person))), nobody, {});
  if (started.is !== 'started') throw new Error(started.is);
  const found = await findOpenAssessment(started.token);
  const opened = await openAssessment(started.token);
  if (!found || !opened) throw new Error('gone');
  const given = { question: 'team', seen: 0, comment: '', link: '', answer: { kind: 'phase', phase: 1 } } as const;
  await saveAnswer(found, { ...given, key: newToken() });
  if (submits) await submitAssessment(opened);
}

test('personal links are sent to their people, each its own', async () => {
  const round = await roundWithLinks('confidential', { title: 'Autumn', closesAt: '2099-10-15T18:00' }, true);
  expect(await sendAll()).toBe(5);
  const first = smtp.mails.find(({ to }) => to[0] === 'a@example.org');
  const { head, text } = readMail(first);
  expect(head('subject')).toBe('Your link: Autumn');
  expect(text).toContain(`https://maturity.example.org/r/${roundToken(await linkOf(round, 'a'))}\n`);
  expect(text).toMatch(/open until Thursday,? 15 October/);
  expect(text).toContain('18:00');
  expect(receivers()).toEqual(everybody);
});

test('links that were made without mail are sent later, once; a used one like any other', async () => {
  const round = await roundWithLinks('confidential');
  expect(await sendAll()).toBe(0);
  await answer(round, 'b', true);
  refused = 'c@example.org';
  expect(await mailPersonalLinks(allowed(), round, 'web')).toEqual({ is: 'mailed' });
  await sendAll();
  expect(receivers()).toEqual(['a', 'b', 'd', 'e']);
  const link = await linkOf(round, 'c');
  expect((await mailStates('opening', [link])).get(link)).toEqual({ is: 'failed', why: 'address' });
  refused = '';
  expect(await mailPersonalLinks(allowed(), round, 'web')).toEqual({ is: 'mailed' });
  await sendAll();
  expect(receivers()).toEqual(['c']);
  expect(await mailPersonalLinks(allowed(), round, 'web')).toEqual({ is: 'nobody' });
  // The new link of somebody is not known to them.
  await takeLinkBack(allowed(), round, await linkOf(round, 'b'), true);
  expect(await mailPersonalLinks(allowed(), round, 'web')).toEqual({ is: 'mailed' });
  await sendAll();
  expect(receivers()).toEqual(['b']);
});

test('before a round begins nothing is sent, and after it is over nothing more', async () => {
  const round = await roundWithLinks('named', { opensAt: '2099-01-01T08:00' }, true);
  expect(await sendAll()).toBe(0);
  expect(await remindPeople(allowed(), round)).toEqual({ is: 'notOpen' });
  expect((await registry().store.read.select().from(jobs)).map(({ runAt }) => runAt.toISOString())).toEqual(
    everybody.map(() => '2099-01-01T07:00:00.000Z'),
  );
  const over = { opensAt: new Date(0), closesAt: new Date(1) };
  await registry().store.commit((w) => [
    w.update(jobs).set({ runAt: new Date(0) }),
    w.update(rounds).set(over).where(eq(rounds.id, round)),
  ]);
  expect(await sendAll()).toBe(5);
  expect(receivers()).toEqual([]);
});

test.each(['named', 'confidential'] as const)('%s: a reminder goes to those whose answers are not in', async (name) => {
  const round = await roundWithLinks(name);
  await answer(round, 'a', true);
  await answer(round, 'b', false);
  expect(await reminders(round)).toEqual({ people: 5, last: null, nextAt: null });
  expect(await remindPeople(allowed(), round)).toEqual({ is: 'reminded' });
  expect(await reminders(round)).toMatchObject({ last: { state: 'waiting' } });
  await sendAll();
  const text = readMail(smtp.mails[0]).text;
  expect(text).toContain('This goes to those whose answers are not in');
  expect(receivers()).toEqual(['b', 'c', 'd', 'e']);
  expect(await reminders(round)).toMatchObject({ last: { state: 'sent' }, nextAt: expect.any(Date) });
});

test('an anonymous round reminds everybody: a used link changes nothing of what is stored or sent', async () => {
  const round = await roundWithLinks('anonymous');
  await answer(round, 'a', true);
  await answer(round, 'b', false);
  expect(await remindPeople(allowed(), round)).toEqual({ is: 'reminded' });
  await sendAll();
  expect(readMail(smtp.mails[0]).text).toContain('Nobody can tell who has answered, so this goes to everybody');
  expect(receivers()).toEqual(everybody);
  const rows = (await registry().store.read.select().from(jobs)).map(({ kind, attempts, failure, runAt }) =>
    JSON.stringify([kind, attempts, failure, runAt]),
  );
  expect(new Set(rows.filter((row) => row.includes('reminder'))).size).toBe(1);
  expect(new Set((await linksOf(round)).map(({ remindedAt }) => remindedAt?.getTime())).size).toBe(1);
});

test('in a confidential round nothing that those who run it see differs by who has answered', async () => {
  const seen: string[] = [];
  for (const answering of ['a', 'b']) {
    const round = await roundWithLinks('confidential');
    await answer(round, answering, true);
    // Its mail fails when there is one: that must not be told either.
    refused = 'a@example.org';
    await remindPeople(allowed(), round);
    await sendAll();
    const links = await linksOf(round);
    const { last } = (await reminders(round)) ?? {};
    seen.push(
      JSON.stringify([last?.state, links.map(({ remindedAt }) => remindedAt?.getTime() === last?.at.getTime())]),
    );
    refused = '';
    expect(receivers()).toEqual(answering === 'a' ? ['b', 'c', 'd', 'e'] : ['c', 'd', 'e']);
  }
  expect(seen[0]).toBe(seen[1]);
  expect(seen[0]).toContain('sent');
});

test('nobody gets two reminders a day, however many ask at once', async () => {
  const round = await roundWithLinks('named');
  const now = new Date();
  const all = await Promise.all([1, 2, 3, 4].map(() => remindPeople(allowed(), round, now)));
  expect(all.filter(({ is }) => is === 'reminded').length).toBe(1);
  await sendAll();
  expect(receivers()).toEqual(everybody);
  expect(await remindPeople(allowed(), round)).toEqual({ is: 'tooSoon' });
  const tomorrow = new Date(now.getTime() + reminderPause);
  expect((await reminders(round, tomorrow))?.nextAt).toBeNull();
  expect(await remindPeople(allowed(), round, tomorrow)).toEqual({ is: 'reminded' });
  await registry().store.commit((w) => [w.update(jobs).set({ runAt: new Date(0) })]);
  await sendAll();
  expect(receivers()).toEqual(everybody);
});

test('where no mail is sent, or nobody has a link, there are no reminders', async () => {
  const round = await newOpenRound(mode('named'), { groups: ['web'] });
  expect(await remindPeople(allowed(), round)).toEqual({ is: 'nobody' });
  expect(await reminders(round)).toBeNull();
  await makePersonalLinks(allowed(), round, 'web', { is: 'listed' });
  setUpMail(smtp.port, { SMTP_URL: '', MAIL_FROM: '' });
  expect(await remindPeople(allowed(), round)).toEqual({ is: 'gone' });
  expect(await mailPersonalLinks(allowed(), round, 'web')).toEqual({ is: 'gone' });
  expect(await reminders(round)).toBeNull();
});
