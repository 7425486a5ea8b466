import { describe, expect, it } from 'vitest';
import { AnswerSender } from './answer-sender.ts';
import { MemoryShelf } from './memory-shelf.ts';
import { type Entry, type Saying, say } from './outbox.ts';
import { OutboxStore } from './outbox-store.ts';
import type { SaveOutcome } from './save-outcome.ts';

const phase = (number: number): Saying => ({ answer: { kind: 'phase', phase: number }, comment: '', link: '' });

/** A server that keeps versions, and a network that follows orders. */
function setUp(
  shelf = new MemoryShelf(),
  server = new Map<string, { version: number; saying: Saying }>(),
  questionnaire = 'first',
) {
  const log: { question: string; key: string; seen: number }[] = [];
  const replies: (SaveOutcome | 'lostReply' | (() => void))[] = [];
  const planned: { work: () => void; ms: number }[] = [];
  const done = new Map<string, SaveOutcome>();
  let keys = 0;
  const commit = (question: string, { key, seen, answer, comment, link }: Entry): SaveOutcome => {
    const repeated = done.get(key);
    if (repeated) return repeated;
    const held = server.get(question) ?? { version: 0, saying: { answer: null, comment: '', link: '' } };
    if (held.version !== seen) return { is: 'changed', current: { ...held.saying, version: held.version } };
    server.set(question, { version: seen + 1, saying: { answer, comment, link } });
    const outcome: SaveOutcome = { is: 'saved', version: seen + 1, answered: server.size, asked: 9 };
    done.set(key, outcome);
    return outcome;
  };
  const store = new OutboxStore('one', shelf);
  const sender = new AnswerSender({
    store,
    put: async (question, entry) => {
      log.push({ question, key: entry.key, seen: entry.seen });
      await Promise.resolve();
      const reply = replies.shift();
      if (typeof reply === 'function') reply();
      else if (reply === 'lostReply') {
        commit(question, entry);
        return { is: 'later', retryAfter: null, reached: false };
      } else if (reply) return reply;
      return commit(question, entry);
    },
    alone: (work) => work(),
    changed: () => {},
    counted: () => {},
    newKey: () => `key-${shelf.length}-${++keys}`,
    now: () => keys,
    page: '/p',
    questionnaire,
    random: () => 0.5,
    later: (work, ms) => planned.push({ work, ms }),
  });
  return { sender, store, server, log, replies, planned, shelf };
}

const failed: SaveOutcome = { is: 'later', retryAfter: null, reached: false };

describe('AnswerSender', () => {
  it('sends question by question, oldest first, and rests', async () => {
    const { sender, store, server, log } = setUp();
    sender.say('b', phase(1), null);
    sender.say('a', phase(2), null);
    sender.say('b', phase(3), null);
    await sender.flush();
    expect(log.map(({ question }) => question)).toEqual(['b', 'a']);
    expect(server.get('b')).toEqual({ version: 1, saying: phase(3) });
    expect(store.open().size).toBe(0);
    expect(sender.sending).toEqual({ is: 'resting' });
  });

  it('repeats with the same key after a reply was lost: no second version, no conflict with itself', async () => {
    const { sender, server, log, replies, planned } = setUp();
    replies.push('lostReply');
    sender.say('a', phase(1), null);
    await sender.flush();
    expect(sender.sending).toEqual({ is: 'retrying', reached: false });
    sender.say('a', phase(2), null);
    planned[0]?.work();
    await sender.flush();
    expect(log.map(({ seen }) => seen)).toEqual([0, 0, 1]);
    expect(log[1]?.key).toBe(log[0]?.key);
    expect(server.get('a')).toEqual({ version: 2, saying: phase(2) });
  });

  it('goes on in the next page with what this one left', async () => {
    const first = setUp();
    first.replies.push('lostReply');
    first.sender.say('a', phase(1), null);
    await first.sender.flush();
    first.sender.say('b', phase(2), null);
    const second = setUp(first.shelf, first.server);
    second.sender.saw('a', 1);
    await second.sender.flush();
    expect(second.log[0]?.key).toBe(first.log[0]?.key);
    expect(second.server.get('b')).toEqual({ version: 1, saying: phase(2) });
  });

  it('takes words said during the sending in their order', async () => {
    const { sender, server, log, replies } = setUp();
    replies.push(() => sender.say('a', phase(2), null));
    sender.say('a', phase(1), null);
    await sender.flush();
    expect(log.map(({ seen }) => seen)).toEqual([0, 1]);
    sender.say('a', phase(3), null);
    await sender.flush();
    expect(server.get('a')).toEqual({ version: 3, saying: phase(3) });
  });

  it('waits twice as long each time, and not before the server allows', async () => {
    const { sender, replies, planned } = setUp();
    replies.push(failed, failed, { is: 'later', retryAfter: 9, reached: true });
    sender.say('a', phase(1), null);
    await sender.flush();
    await sender.flush();
    await sender.flush();
    expect(planned.map(({ ms }) => ms)).toEqual([1_000, 2_000, 9_000]);
    // The earlier plans were overtaken and do nothing any more.
    planned[0]?.work();
    expect(sender.sending).toEqual({ is: 'retrying', reached: true });
  });

  it('never overwrites a change from elsewhere; either side can be kept', async () => {
    const { sender, store, server } = setUp();
    server.set('a', { version: 5, saying: phase(0) });
    server.set('b', { version: 5, saying: phase(0) });
    sender.say('a', phase(1), null);
    sender.say('b', phase(1), null);
    await sender.flush();
    expect(server.get('a')?.saying).toEqual(phase(0));
    expect(store.get('a').stuck?.is).toBe('changed');
    sender.keepMine('a');
    sender.takeTheirs('b');
    expect(sender.follow('b')).toEqual(phase(0));
    await sender.flush();
    expect(server.get('a')).toEqual({ version: 6, saying: phase(1) });
    expect(server.get('b')).toEqual({ version: 5, saying: phase(0) });
    sender.say('b', phase(2), null);
    await sender.flush();
    expect(server.get('b')).toEqual({ version: 6, saying: phase(2) });
  });

  it('keeps everything and stops when the assessment is closed', async () => {
    const { sender, store, log, replies } = setUp();
    replies.push({ is: 'shut', because: 'closed' });
    sender.say('a', phase(1), null);
    await sender.flush();
    sender.say('b', phase(1), null);
    await sender.flush();
    expect(sender.sending).toEqual({ is: 'shut', because: 'closed' });
    expect(log).toHaveLength(1);
    expect(store.open().size).toBe(2);
  });

  it('learns the version when another window has sent its words', async () => {
    const here = setUp();
    const there = setUp(here.shelf, here.server);
    here.sender.say('a', phase(1), null);
    await there.sender.flush();
    await here.sender.flush();
    expect(here.log).toHaveLength(0);
    here.sender.say('a', phase(2), null);
    await here.sender.flush();
    expect(here.server.get('a')).toEqual({ version: 2, saying: phase(2) });
  });

  it('follows what another window says and settles, whichever side it chose', async () => {
    const here = setUp();
    const there = setUp(here.shelf, here.server);
    for (const question of ['a', 'b']) {
      here.server.set(question, { version: 5, saying: phase(0) });
      here.sender.say(question, phase(1), null);
    }
    await here.sender.flush();
    expect(there.sender.follow('a')).toEqual(expect.objectContaining(phase(1)));
    expect(there.sender.follow('a')).toBeNull();
    there.sender.takeTheirs('a');
    expect(here.sender.follow('a')).toEqual(phase(0));

    there.sender.follow('b');
    there.sender.keepMine('b');
    await there.sender.flush();
    expect(here.server.get('b')).toEqual({ version: 6, saying: phase(1) });
    here.sender.follow('b');
    here.sender.say('b', phase(2), null);
    await here.sender.flush();
    expect(here.server.get('b')).toEqual({ version: 7, saying: phase(2) });
  });

  it('builds upon what was known when the unsent words were written, not upon what the page shows since', async () => {
    const { sender, store, server, log } = setUp();
    store.change('a', (box) => say(box, { ...phase(1), key: 'left', seen: 4 }, { now: 1, page: '/p', problem: null }));
    server.set('a', { version: 5, saying: phase(0) });
    sender.saw('a', 5);
    sender.follow('a');
    sender.say('a', phase(2), null);
    await sender.flush();
    expect(log.map(({ seen }) => seen)).toEqual([4]);
    expect(server.get('a')).toEqual({ version: 5, saying: phase(0) });
    expect(store.get('a').stuck?.is).toBe('changed');
  });

  it('says to a page that shows the question as it is what was said to it as it was, and takes a new answer', async () => {
    const before = setUp();
    before.replies.push({ is: 'questionChanged', current: { ...phase(0), version: 2 } });
    before.sender.say('a', phase(1), null);
    await before.sender.flush();
    expect(before.store.get('a').stuck).toEqual({ is: 'outdated', theirs: { ...phase(0), version: 2 } });
    before.server.set('a', { version: 2, saying: phase(0) });

    const now = setUp(before.shelf, before.server, 'second');
    now.sender.saw('a', 2);
    expect(now.sender.follow('a')).toEqual(expect.objectContaining(phase(1)));
    await now.sender.flush();
    expect(now.log).toEqual([]);
    expect(now.sender.say('a', phase(3), null).waiting?.questionnaire).toBe('second');
    await now.sender.flush();
    expect(now.server.get('a')).toEqual({ version: 3, saying: phase(3) });
    expect(now.store.open().size).toBe(0);
  });

  it('keeps an answer from before once the person has read the question as it is', async () => {
    const now = setUp(undefined, undefined, 'second');
    now.store.change('a', (box) =>
      say(box, { ...phase(1), key: 'left', seen: 0, questionnaire: 'first' }, { now: 1, page: '/p', problem: null }),
    );
    now.replies.push({ is: 'questionChanged', current: { ...phase(0), version: 2 } });
    now.server.set('a', { version: 2, saying: phase(0) });
    now.sender.saw('a', 2);
    now.sender.follow('a');
    await now.sender.flush();
    now.sender.keepMine('a');
    await now.sender.flush();
    expect(now.server.get('a')).toEqual({ version: 3, saying: phase(1) });
  });

  it('finds a new key when the old one was used for something else', async () => {
    const { sender, server, log, replies } = setUp();
    replies.push({ is: 'keyReused' });
    sender.say('a', phase(1), null);
    await sender.flush();
    expect(log[1]?.key).not.toBe(log[0]?.key);
    expect(server.get('a')?.version).toBe(1);
  });
});
