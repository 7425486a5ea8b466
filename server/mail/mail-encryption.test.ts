import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestStore, type TestStore } from '../testing.fixture.ts';
import { setUpMail } from './mail-setting.fixture.ts';
import { selfMadeCertificate } from './self-made-certificate.fixture.ts';
import { sendMail } from './send-mail.ts';
import { type SmtpServer, startSmtpServer } from './smtp-server.fixture.ts';

// A mail server on this machine that encrypts, with a certificate of its own, asked for by an address that does not
// look like this machine.

const made = selfMadeCertificate();
const known = getCACertificates('default');
const elsewhere = '[::ffff:127.0.0.1]';

let store: TestStore;
let smtp: SmtpServer | undefined;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
// As NODE_EXTRA_CA_CERTS does at the start.
beforeEach(() => setDefaultCACertificates([...known, made.cert]));
afterEach(async () => {
  setDefaultCACertificates(known);
  await smtp?.close();
  smtp = undefined;
});

const mail = {
  to: { name: 'Ada', address: 'ada@example.org' },
  letter: {
    ...{ lang: 'en-GB', subject: 'Spring', greeting: 'Hello Ada,', before: ['It waits.'], after: [], foot: 'Foot' },
    link: { label: 'Answer', address: 'https://maturity.example.org/r/abc' },
  },
  id: 'one',
};

/** What comes of a mail, by an address with `PORT` in it. */
async function sent(url: string, answers: Parameters<typeof startSmtpServer>[0] = {}): Promise<string> {
  smtp = await startSmtpServer(answers);
  setUpMail(smtp.port, { SMTP_URL: url.replace('PORT', String(smtp.port)) });
  const outcome = await sendMail(mail).then(
    () => 'sent',
    ({ code }) => String(code),
  );
  const [taken] = smtp.mails;
  return taken ? `${outcome}, ${taken.encrypted ? 'encrypted' : 'plain'}` : `${outcome}, nothing taken`;
}

test('smtps:// is encrypted from the first byte, password and all', async () => {
  const tls = { from: 'first', ...made } as const;
  expect(await sent(`smtps://me:secret@${elsewhere}:PORT`, { tls, account: 'me:secret' })).toBe('sent, encrypted');
  expect(smtp?.signIns).toEqual(['me:secret']);
});

test('smtp:// to another machine changes to TLS before anything is said', async () => {
  const tls = { from: 'offered', ...made } as const;
  expect(await sent(`smtp://me:secret@${elsewhere}:PORT`, { tls, account: 'me:secret' })).toBe('sent, encrypted');
  expect(smtp?.signIns).toEqual(['me:secret']);
});

test('smtp:// to another machine that does not encrypt sends nothing, with a user name or without', async () => {
  expect(await sent(`smtp://${elsewhere}:PORT`)).toBe('mailEncryption, nothing taken');
  await smtp?.close();
  expect(await sent(`smtp://me:secret@${elsewhere}:PORT`, { account: 'me:secret' })).toBe(
    'mailEncryption, nothing taken',
  );
  expect(smtp?.signIns).toEqual([]);
});

test('unless the address says that plain will do; what is offered is taken all the same', async () => {
  expect(await sent(`smtp://${elsewhere}:PORT?tls=if-offered`)).toBe('sent, plain');
  await smtp?.close();
  const tls = { from: 'offered', ...made } as const;
  expect(await sent(`smtp://${elsewhere}:PORT?tls=if-offered`, { tls })).toBe('sent, encrypted');
});

test('on this machine plain will do', async () => {
  expect(await sent('smtp://127.0.0.1:PORT')).toBe('sent, plain');
});

test.each([
  ['first', 'smtps'],
  ['offered', 'smtp'],
] as const)('a certificate that nobody vouches for is refused, encrypted %s', async (from, protocol) => {
  setDefaultCACertificates(known);
  expect(await sent(`${protocol}://${elsewhere}:PORT`, { tls: { from, ...made } })).toBe(
    'mailEncryption, nothing taken',
  );
});

test('a certificate for another name is refused', async () => {
  // Of this machine, by an address that the certificate does not name.
  const tls = { from: 'first', ...made } as const;
  expect(await sent('smtps://localhost:PORT', { tls })).toBe('mailEncryption, nothing taken');
});
