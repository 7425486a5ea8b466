import { describe, expect, it } from 'vitest';
import messages from '#messages/en.json' with { type: 'json' };
import { emptyBox, type Stuck } from './outbox.ts';
import { stripLink } from './strip-link.ts';

const words = messages.survey.live;
const box = (stuck: Stuck | null) => ({
  ...emptyBox,
  page: '/a/t/answer/other',
  waiting: { key: 'k', seen: 0, answer: null, comment: '', link: '' },
  stuck,
});
const theirs = { answer: null, comment: '', link: '', version: 3 };
const link = (over: Partial<Parameters<typeof stripLink>[0]> = {}) =>
  stripLink(
    {
      token: 't',
      sending: { is: 'resting' },
      boxes: new Map(),
      unreadable: undefined,
      isHere: (id) => id === 'here',
      insists: false,
      short: 'short',
      ...over,
    },
    words,
  );

describe('stripLink', () => {
  it('leads nowhere while all is well, or only on its way', () => {
    expect(link()).toBeNull();
    expect(link({ boxes: new Map([['here', box(null)]]) })).toBeNull();
  });

  it('leads out of a shut assessment, and home when it is gone', () => {
    const boxes = new Map([['here', box(null)]]);
    expect(link({ boxes, sending: { is: 'shut', because: 'closed' } })).toMatchObject({ href: '/a/t' });
    expect(link({ boxes, sending: { is: 'shut', because: 'gone' } })).toMatchObject({ href: '/' });
    expect(link({ sending: { is: 'shut', because: 'gone' } })).toBeNull();
  });

  it('leads to a conflict, here or on its own page', () => {
    expect(link({ boxes: new Map([['here', box({ is: 'changed', theirs })]]) })).toMatchObject({ href: '#q-here' });
    expect(link({ boxes: new Map([['far', box({ is: 'changed', theirs })]]) })).toMatchObject({
      href: '/a/t/answer/other#q-far',
      label: words.conflict.compare,
    });
  });

  it('leads to an answer whose question has changed', () => {
    expect(link({ boxes: new Map([['far', box({ is: 'outdated', theirs })]]) })).toEqual({
      about: words.outdated.title,
      href: '/a/t/answer/other#q-far',
      label: words.conflict.compare,
    });
  });

  it('lets go of an answer whose question is gone, and says what was written; a page that has it still says so itself', () => {
    const orphan = box({ is: 'invalid', code: 'notAsked' });
    const waiting = { ...orphan.waiting, comment: 'costs $& more' };
    expect(link({ boxes: new Map([['far', { ...orphan, waiting }]]) })).toEqual({
      about: `${words.orphan} You wrote: “costs $& more”`,
      drop: 'far',
      label: words.drop,
    });
    expect(link({ boxes: new Map([['far', orphan]]) })).toMatchObject({ about: words.orphan });
    expect(link({ boxes: new Map([['here', orphan]]) })).toBeNull();
  });

  it('names what a question here says itself only to somebody who wants to go on', () => {
    const boxes = new Map([['here', box({ is: 'invalid', code: 'notALink' })]]);
    expect(link({ boxes })).toBeNull();
    expect(link({ boxes, insists: true })).toMatchObject({ about: 'short', href: '#q-here' });
    expect(link({ unreadable: 'number' })).toBeNull();
    expect(link({ unreadable: 'number', insists: true })).toMatchObject({ href: '#q-number' });
  });

  it('names at once what another page holds', () => {
    expect(link({ boxes: new Map([['far', box({ is: 'invalid', code: 'notALink' })]]) })).toMatchObject({
      about: 'short',
      href: '/a/t/answer/other#q-far',
    });
  });
});
