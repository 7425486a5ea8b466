import { describe, expect, it, test } from 'vitest';
import { type MessagePart, messageParts } from '#core/text/message-parts.ts';
import { languageTags, localeOf, messagesIn } from './languages.ts';

describe('localeOf', () => {
  it.each([
    ['en-GB', 'en-GB'],
    ['en-us', 'en-US'],
    ['en', 'en'],
    ['en-XA', 'en-XA-u-nu-fullwide'],
  ])('%s is %s', (tag, locale) => {
    expect(localeOf(tag)).toBe(locale);
  });

  it.each(['cy', 'de-AT', 'en_US.UTF-8', 'english language', ''])('has no messages for “%s”', (tag) => {
    expect(localeOf(tag)).toBeNull();
  });
});

test('the messages of a region are those of its language, but for the pseudo-locale', () => {
  expect(messagesIn('en-US').common.skip).toBe('Go to the content');
  expect(messagesIn('en-XA-u-nu-fullwide').common.skip).toBe('⟦Ĝó ťó ťĥé çóñťéñť õõõõ⟧');
});

describe.each([...languageTags, 'en-XA'])('the messages of %s', (tag) => {
  const english = argumentsIn(messagesIn('en'));
  it('have the keys, arguments and tags of the English ones', () => {
    expect(argumentsIn(messagesIn(tag))).toEqual(english);
  });
});

/** By key: the names of the arguments and tags of each message, once each. */
function argumentsIn(messages: object, before = ''): Readonly<Record<string, readonly string[]>> {
  return Object.assign(
    {},
    ...Object.entries(messages).map(([key, value]) => {
      if (typeof value !== 'string') return argumentsIn(value, `${before}${key}.`);
      return { [`${before}${key}`]: [...new Set(namesIn(messageParts(value)))].sort() };
    }),
  );
}

function namesIn(parts: readonly MessagePart[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.is === 'text') return [];
    const inside = part.is === 'choice' ? part.branches.flatMap((branch) => namesIn(branch.parts)) : [];
    return part.name === '' ? inside : [part.name, ...inside];
  });
}
