import { describe, expect, it } from 'vitest';
import { MemoryShelf } from './memory-shelf.ts';
import { type Entry, emptyBox, say, settle, take } from './outbox.ts';
import { OutboxStore } from './outbox-store.ts';

const entry: Entry = { key: 'k1', seen: 0, answer: { kind: 'unknown' }, comment: '', link: '' };
const spoken = { now: 1, page: '/p', problem: null };

describe('OutboxStore', () => {
  it('is read again by the next page', () => {
    const shelf = new MemoryShelf();
    new OutboxStore('one', shelf).change('q1', (box) => say(box, entry, spoken));
    expect(new OutboxStore('one', shelf).get('q1').waiting).toEqual(entry);
    expect([...new OutboxStore('one', shelf).open().keys()]).toEqual(['q1']);
    expect(new OutboxStore('other', shelf).open().size).toBe(0);
  });

  it('forgets only what was acknowledged', () => {
    const store = new OutboxStore('one', new MemoryShelf());
    store.change('open', (box) => say(box, entry, spoken));
    store.change('done', (box) => settle(take(say(box, entry, spoken))?.box ?? box, 'k1', 1));
    store.tidy();
    expect(store.get('open').waiting).toEqual(entry);
    expect(store.get('done')).toEqual(emptyBox);
  });

  it.each(['', '{', 'null', '[]', '"x"', '{"since":1}'])('treats a foreign value (%s) as absent', (text) => {
    const shelf = new MemoryShelf();
    const store = new OutboxStore('one', shelf);
    shelf.setItem(`${store.prefix}q1`, text);
    expect(store.get('q1')).toEqual(emptyBox);
  });

  it('keeps in memory what a full storage does not take', () => {
    const full = new MemoryShelf();
    full.setItem = () => {
      throw new Error('quota');
    };
    const store = new OutboxStore('one', full);
    store.change('q1', (box) => say(box, entry, spoken));
    expect(store.open().get('q1')?.waiting).toEqual(entry);
    store.drop('q1');
    expect(store.open().size).toBe(0);
  });
});
