import { describe, expect, test } from 'vitest';
import { escapeLines, escapeMarkdown, linkTarget } from './escape-markdown.ts';
import { hostile } from './hostile.fixture.ts';

describe('a text becomes one line that shows just its characters', () => {
  test.each(hostile)('%j', (typed, escaped) => {
    expect(escapeMarkdown(typed)).toBe(escaped);
  });
});

test('line breaks stay where they may, and every line is escaped by itself', () => {
  expect(escapeLines('\n# one\r\n\n- two\u2028| three\n')).toEqual([
    String.raw`\# one`,
    '',
    String.raw`\- two`,
    String.raw`\| three`,
  ]);
});

describe('a link leads to the web or nowhere', () => {
  test.each([
    ['https://example.org/a?b=c&d', '<https://example.org/a?b=c&d>'],
    ['http://example.org', '<http://example.org/>'],
    ['https://example.org/a>b c\n', '<https://example.org/a%3Eb%20c>'],
    ['https://example.org/#a<b>\\', '<https://example.org/#a%3Cb%3E%5C>'],
  ])('%j', (url, target) => {
    expect(linkTarget(url)).toBe(target);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//example.org', ''])('%j', (url) => {
    expect(linkTarget(url)).toBeNull();
  });
});
