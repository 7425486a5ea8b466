import { expect, it } from 'vitest';
import messages from '#messages/en.json' with { type: 'json' };
import { AskedNews } from './asked-news.ts';

/** A page with the questions `a…`; time passes when it is told to. */
function setUp(start: string) {
  const region = { textContent: '' };
  let waiting: (() => void) | null = null;
  const news = new AskedNews({
    region,
    words: messages.survey.asked,
    locale: 'en',
    isHere: (id) => id.startsWith('a'),
    later: (work, ms) => {
      expect(ms).toBe(700);
      waiting = work;
      return () => {
        waiting = null;
      };
    },
  });
  const note = (ids: string) => news.note(new Set(ids.split(' ').filter((id) => id !== '')));
  note(start);
  const rest = () => {
    waiting?.();
    waiting = null;
    return region.textContent;
  };
  return { region, note, rest };
}

it('says how many questions came and went since it last spoke, here and in other sections', () => {
  const { note, rest } = setUp('a1');
  note('a1 a2 a3');
  expect(rest()).toBe('2 more questions are asked now.');
  note('a2 b1');
  expect(rest()).toBe('2 questions are not asked any more. 1 more question is asked in another section.');
  note('a2 a4');
  expect(rest()).toBe('1 more question is asked now. 1 question fewer is asked in other sections.');
});

it('waits until the answers have come to rest, and says only what is left of it then', () => {
  const { region, note, rest } = setUp('');
  note('a1');
  note('a1 a2');
  expect(region.textContent).toBe('');
  note('a2');
  expect(rest()).toBe('1 more question is asked now.');
  note('a2 a3');
  note('a2');
  expect(rest()).toBe('');
});

it('says the same a second time, by being silent in between', () => {
  const { region, note, rest } = setUp('');
  note('a1');
  rest();
  note('a1 a2');
  expect(region.textContent).toBe('');
  expect(rest()).toBe('1 more question is asked now.');
});

it('has no news when the page comes to life', () => {
  expect(setUp('a1 a2').rest()).toBe('');
});
