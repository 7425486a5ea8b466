import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { register, registry } from '../registry.ts';
import { readSettings } from '../settings.ts';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { readMail } from './read-mail.fixture.ts';
import { sendMail } from './send-mail.ts';
import { type SmtpServer, startSmtpServer } from './smtp-server.fixture.ts';

let store: TestStore;
let smtp: SmtpServer | undefined;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
afterEach(async () => {
  await smtp?.close();
  smtp = undefined;
});

function set(env: Readonly<Record<string, string>>): void {
  const mail = { BASE_URL: 'https://maturity.example.org', MAIL_FROM: 'Phaseline <phaseline@example.org>' };
  const read = readSettings({ DATA_FOLDER: store.folder, LOG_LEVEL: 'silent', ...mail, ...env });
  if (read.is === 'faulty') throw new Error(read.faults[0]?.sentence);
  register({ ...registry(), settings: read.settings });
}

async function serve(answers: Parameters<typeof startSmtpServer>[0] = {}, user = ''): Promise<SmtpServer> {
  smtp = await startSmtpServer(answers);
  set({ SMTP_URL: `smtp://${user}127.0.0.1:${smtp.port}` });
  return smtp;
}

const letter = {
  ...{ lang: 'en-GB', subject: 'Grüße: Spring', greeting: 'Hello Ada,', before: ['It is <open> & waits.'] },
  ...{
    link: { label: 'Answer', address: 'https://maturity.example.org/r/abc' },
    after: ['Until Friday.'],
    foot: 'Foot',
  },
};
const mail = { to: { name: 'Ada Öst', address: 'ada@example.org' }, letter, id: 'one' };
const failure = (work: Promise<void>) =>
  work.then(
    () => 'sent',
    ({ code, isFinal }) => `${code}${isFinal ? ', for good' : ''}`,
  );

test('a letter arrives as text and as HTML, at one address', async () => {
  const { mails } = await serve();
  await sendMail(mail);
  expect(mails.length).toBe(1);
  const read = readMail(mails[0]);
  expect(read).toMatchObject({ from: 'phaseline@example.org', to: ['ada@example.org'] });
  expect(read.head('subject')).toBe('Grüße: Spring');
  expect(read.head('from')).toBe('Phaseline <phaseline@example.org>');
  expect(read.head('to')).toBe('Ada Öst <ada@example.org>');
  expect(read.head('message-id')).toBe('<one@maturity.example.org>');
  expect(read.head('auto-submitted')).toBe('auto-generated');
  expect(read.text).toBe(
    'Hello Ada,\n\nIt is <open> & waits.\n\nAnswer:\nhttps://maturity.example.org/r/abc\n\nUntil Friday.\n\n-- \nFoot',
  );
  expect(read.html).toContain('<p style="margin:0 0 16px">It is &lt;open&gt; &amp; waits.</p>');
  expect(read.html).toContain('href="https://maturity.example.org/r/abc"');
  expect(read.html).not.toMatch(/<img|src=|url\(/);
});

test('nothing in a name or a title makes a head, an address or a second receiver', async () => {
  const { mails } = await serve();
  for (const bad of [
    'Ada\r\nBcc: eve@example.org',
    'Ada\nSubject: other',
    'eve@example.org, Ada',
    '"Ada" <eve@example.org>, ',
    'Ada\u0000\u2028\r\n\r\n<script>',
  ]) {
    await sendMail({ ...mail, to: { ...mail.to, name: bad }, letter: { ...letter, subject: bad, greeting: bad } });
    const read = readMail(mails.pop());
    expect(read.to).toEqual(['ada@example.org']);
    expect(read.heads).toEqual(
      [
        ...[
          'from',
          'to',
          'subject',
          'message-id',
          'date',
          'auto-submitted',
          'x-auto-response-suppress',
          'mime-version',
        ],
        'content-type',
      ].sort(),
    );
    expect(read.head('to').endsWith('<ada@example.org>')).toBe(true);
    expect(read.html).not.toContain('<script>');
  }
});

test('a password from the address or a file signs in, each character of it', async () => {
  const { mails, signIns, port } = await serve({ account: 'me@here:p@s/s%' }, 'me%40here:p%40s%2Fs%25@');
  await sendMail(mail);
  const file = join(store.folder, 'password');
  writeFileSync(file, 'p@s/s%\n');
  set({ SMTP_URL: `smtp://me%40here@127.0.0.1:${port}`, SMTP_PASSWORD_FILE: file });
  await sendMail(mail);
  expect(signIns).toEqual(['me@here:p@s/s%', 'me@here:p@s/s%']);
  expect(mails.length).toBe(2);
  set({ SMTP_URL: `smtp://me@127.0.0.1:${port}`, SMTP_PASSWORD_FILE: join(store.folder, 'none') });
  expect(await failure(sendMail(mail))).toBe('mailPasswordFile');
});

test('a password does not travel unencrypted to another machine', async () => {
  const { port, signIns } = await serve({ account: 'me:guess' });
  // The same machine, by an address that is not known to be it.
  set({ SMTP_URL: `smtp://me:guess@[::ffff:127.0.0.1]:${port}` });
  expect(await failure(sendMail(mail))).toBe('mailEncryption');
  expect(signIns).toEqual([]);
});

test.each([
  ['mailAddress, for good', { recipient: () => '550 5.1.1 <ada@example.org> unknown' }],
  ['mailAddress', { recipient: () => '450 4.2.1 try later' }],
  ['mailSender', { sender: '553 5.7.1 not yours' }],
  ['mailRefused, for good', { message: '554 5.7.1 looks like advertising' }],
  ['mailRefused', { message: '452 4.3.1 no space' }],
  ['mailAway', { greeting: '554 not today' }],
  ['mailSignIn', { account: 'other:secret' }],
])('%s', async (code, answers) => {
  await serve(answers, 'account' in answers ? 'me:guess@' : '');
  expect(await failure(sendMail(mail))).toBe(code);
});

test('a server that is away, and none at all', async () => {
  const { port, close } = await serve();
  await close();
  set({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  expect(await failure(sendMail(mail))).toBe('mailAway');
  set({ SMTP_URL: '', MAIL_FROM: '' });
  expect(await failure(sendMail(mail))).toBe('mailNotSetUp');
});
