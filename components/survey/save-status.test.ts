import { expect, it } from 'vitest';
import messages from '#messages/en.json' with { type: 'json' };
import { type Box, type Entry, emptyBox, say } from './outbox.ts';
import { saveStatus } from './save-status.ts';

const entry: Entry = { key: 'k1', seen: 0, answer: { kind: 'unknown' }, comment: '', link: '' };
const box = (problem: string | null = null) => say(emptyBox, entry, { now: 1, page: '/p', problem });
const status = (input: Partial<Parameters<typeof saveStatus>[0]>) =>
  saveStatus(
    { sending: { is: 'resting' }, boxes: new Map(), unreadable: 0, online: true, everSaved: true, ...input },
    messages.survey.live,
    'en',
  );
const boxes = (...list: Box[]) => new Map(list.map((one, index) => [`q${index}`, one]));

it('says "Saved" only when nothing is left', () => {
  expect(status({})).toMatchObject({ look: 'saved', short: 'Saved' });
  expect(status({ everSaved: false })).toMatchObject({ look: 'blank', short: '' });
  expect(status({ boxes: boxes(box()), sending: { is: 'sending' } })).toMatchObject({ look: 'busy', short: 'Saving…' });
});

it('counts what has not left, offline', () => {
  const offline = status({ boxes: boxes(box(), box()), online: false });
  expect(offline.short).toBe('2 answers not sent yet');
  expect(offline.more).toBe('They are kept on this device and go out when you are back online.');
  const unreached = { is: 'retrying', reached: false } as const;
  expect(status({ boxes: boxes(box()), sending: unreached }).short).toBe('1 answer not sent yet');
});

it('says that the server cannot save at the moment', () => {
  const sending = { is: 'retrying', reached: true } as const;
  expect(status({ boxes: boxes(box()), sending }).short).toBe('Not saved yet, trying again');
});

it('asks for a look at what cannot be sent', () => {
  expect(status({ boxes: boxes(box('reasonMissing')) })).toMatchObject({
    look: 'attention',
    short: '1 answer needs a look',
  });
  expect(status({ unreadable: 2 }).short).toBe('2 answers need a look');
});

it('gives the way out of a closed assessment', () => {
  const closed = status({ boxes: boxes(box()), sending: { is: 'shut', because: 'closed' } });
  expect(closed).toMatchObject({ look: 'alert', short: '1 answer not sent yet' });
  expect(closed.more).toContain('submitted in another window');
});
