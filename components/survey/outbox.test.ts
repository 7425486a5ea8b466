import { describe, expect, it } from 'vitest';
import {
  type Box,
  type Entry,
  emptyBox,
  isOpen,
  isOrphan,
  keepMine,
  lastSaid,
  nextToSend,
  ownWords,
  refuse,
  rekey,
  sameSaying,
  say,
  settle,
  take,
  takeTheirs,
} from './outbox.ts';

const entry = (key: string, phase: number, seen = 0): Entry => ({
  key,
  seen,
  answer: { kind: 'phase', phase },
  comment: '',
  link: '',
});
const at = (now: number, problem: string | null = null) => ({ now, page: '/a/t/answer/x', problem });
const said = (key: string, phase: number, now = 100) => say(emptyBox, entry(key, phase), at(now));
const sent = (key: string, phase: number) => {
  const taken = take(said(key, phase));
  if (taken === null) throw new Error('nothing to take');
  return taken.box;
};

describe('say and take', () => {
  it('replaces what has not left yet by what is said next', () => {
    const box = say(said('k1', 1), entry('k2', 3), at(200));
    expect(take(box)?.entry).toEqual(entry('k2', 3));
    expect(box.since).toBe(100);
  });

  it('repeats what has left exactly as it was, also when something newer waits', () => {
    const box = say(sent('k1', 1), entry('k2', 3), at(200));
    expect(take(box)?.entry).toEqual(entry('k1', 1));
    expect(lastSaid(box)).toEqual(entry('k2', 3));
  });

  it('keeps but does not send what cannot be sent as it is', () => {
    const box = say(emptyBox, entry('k1', 1), at(100, 'reasonMissing'));
    expect(take(box)).toBeNull();
    expect(isOpen(box)).toBe(true);
    expect(take(say(box, entry('k2', 2), at(200)))?.entry.key).toBe('k2');
  });

  it('survives a reload as JSON', () => {
    const box = say(sent('k1', 1), entry('k2', 3), at(200));
    expect(JSON.parse(JSON.stringify(box))).toEqual(box);
  });
});

describe('settle', () => {
  it('empties the box and remembers the version', () => {
    const box = settle(sent('k1', 1), 'k1', 4);
    expect(isOpen(box)).toBe(false);
    expect(box.settled).toEqual({
      key: 'k1',
      version: 4,
      words: { answer: { kind: 'phase', phase: 1 }, comment: '', link: '' },
    });
  });

  it('lets the newer words follow upon the version just made', () => {
    const box = settle(say(sent('k1', 1), entry('k2', 3), at(200)), 'k1', 4);
    expect(take(box)?.entry).toEqual(entry('k2', 3, 4));
  });

  it('ignores an acknowledgement of something else', () => {
    const box = sent('k1', 1);
    expect(settle(box, 'other', 9)).toBe(box);
  });
});

describe('refuse', () => {
  const theirs = { answer: { kind: 'phase', phase: 0 }, comment: '', link: '', version: 7 } as const;

  it('keeps both sides of a conflict and sends neither', () => {
    const box = refuse(sent('k1', 1), 'k1', { is: 'changed', theirs });
    expect(box.stuck).toEqual({ is: 'changed', theirs });
    expect(lastSaid(box)).toEqual(entry('k1', 1));
    expect(take(box)).toBeNull();
  });

  it('holds the newest words in a conflict, and what is said during it', () => {
    const waiting = say(sent('k1', 1), entry('k2', 2), at(200));
    const box = say(refuse(waiting, 'k1', { is: 'changed', theirs }), entry('k3', 3), at(300));
    expect(box.stuck?.is).toBe('changed');
    expect(lastSaid(box)?.key).toBe('k3');
    expect(take(box)).toBeNull();
  });

  it('sends one side again upon the version that was compared', () => {
    const box = keepMine(refuse(sent('k1', 1), 'k1', { is: 'changed', theirs }), 'k9', 'second');
    expect(take(box)?.entry).toEqual(entry('k9', 1, 7));
  });

  it('is no conflict when both say the same', () => {
    const box = refuse(sent('k1', 0), 'k1', { is: 'changed', theirs });
    expect(isOpen(box)).toBe(false);
    expect(box.settled).toMatchObject({ key: 'k1', version: 7, words: { answer: theirs.answer } });
  });

  it('waits for the person after words that the server does not take', () => {
    const box = refuse(sent('k1', 1), 'k1', { is: 'invalid', code: 'notALink' });
    expect(take(box)).toBeNull();
    expect(lastSaid(box)?.key).toBe('k1');
  });

  it('goes on with newer words instead, upon the same version', () => {
    const first = take(say(emptyBox, entry('k1', 1, 5), at(100)))?.box as Box;
    const box = refuse(say(first, entry('k2', 2, 0), at(200)), 'k1', { is: 'invalid', code: 'notALink' });
    expect(take(box)?.entry).toEqual(entry('k2', 2, 5));
  });
});

describe('an answer to a question that has changed', () => {
  const theirs = { ...entry('', 0), version: 7 };
  const shown = (key: string, phase: number, questionnaire: string): Entry => ({ ...entry(key, phase), questionnaire });
  const old = take(say(emptyBox, shown('k1', 1, 'first'), at(100)))?.box as Box;
  const outdated = { is: 'outdated', theirs } as const;

  it('stays here, and so does what is said next to the question as it was', () => {
    const box = refuse(say(old, shown('k2', 2, 'first'), at(200)), 'k1', outdated);
    expect([box.stuck, lastSaid(box)?.key, take(box)]).toEqual([outdated, 'k2', null]);
    expect(say(box, shown('k3', 3, 'first'), at(300)).stuck).toEqual(outdated);
  });

  it('makes way for an answer to the question as it is, before and after it was refused', () => {
    const later = say(refuse(old, 'k1', outdated), shown('k2', 2, 'second'), at(200));
    expect(take(later)?.entry.key).toBe('k2');
    const waiting = refuse(say(old, shown('k2', 2, 'second'), at(200)), 'k1', outdated);
    expect(take(waiting)?.entry.key).toBe('k2');
  });

  it('is sent for the version in which the person has read the question again, or goes', () => {
    const box = refuse(old, 'k1', outdated);
    expect(take(keepMine(box, 'k9', 'second'))?.entry).toEqual({ ...shown('k9', 1, 'second'), seen: 7 });
    expect(isOpen(takeTheirs(box))).toBe(false);
  });

  it('is an orphan where the question is gone; what was written can still be read', () => {
    const text: Entry = { ...entry('k1', 1), answer: { kind: 'text', text: 'By hand' }, comment: 'Since May' };
    const box = say(emptyBox, text, at(100, 'notAsked'));
    expect([isOrphan(box), ownWords(box)]).toEqual([true, 'By hand · Since May']);
    expect([isOrphan(old), ownWords(old), ownWords(emptyBox)]).toEqual([false, '', '']);
  });
});

it('gives the same words a new key when theirs was used for others', () => {
  expect(take(rekey(sent('k1', 1), 'k1', 'k2'))?.entry).toEqual(entry('k2', 1));
});

describe('nextToSend', () => {
  it('takes the oldest question that may leave', () => {
    const stuck = say(emptyBox, entry('k0', 1), at(1, 'reasonMissing'));
    const boxes = new Map([
      ['late', said('k1', 1, 300)],
      ['stuck', stuck],
      ['early', said('k2', 1, 200)],
      ['done', settle(sent('k3', 1), 'k3', 1)],
    ]);
    expect(nextToSend(boxes)).toBe('early');
    expect(nextToSend(new Map([['stuck', stuck]]))).toBeNull();
  });
});

describe('sameSaying', () => {
  const ticks = (...options: string[]) => ({ answer: { kind: 'multi', options }, comment: '', link: '' }) as const;

  it('does not look at the order of ticks', () => {
    expect(sameSaying(ticks('a', 'b'), ticks('b', 'a'))).toBe(true);
    expect(sameSaying(ticks('a'), ticks('a', 'b'))).toBe(false);
  });

  it('tells no answer from "none of these", and sees comments', () => {
    const nothing = { answer: null, comment: '', link: '' };
    expect(sameSaying(nothing, ticks())).toBe(false);
    expect(sameSaying(nothing, { ...nothing, comment: 'x' })).toBe(false);
  });
});
