import { describe, expect, it } from 'vitest';
import { questionnaireLimits } from './limits.ts';
import { tokeniseYaml } from './tokenise-yaml.ts';

const lists = (line: string, count: number) =>
  Array.from({ length: count }, (_, n) => (n % 3_000 === 0 ? `l${n}:\n${line}` : line)).join('');
/** Where reading ended; null when it went to the end. */
const readUpTo = (text: string) => {
  const tokenised = tokeniseYaml(text, questionnaireLimits);
  return tokenised.ok ? null : tokenised.spot.offset;
};

describe('a text of signs just under 1 MB', () => {
  const signs = lists('  - a\n', 60_000);

  it.each([
    ['a comment', `# ${'x'.repeat(600_000)}\n`],
    ['comments', `# ${'x'.repeat(60)}\n`.repeat(9_000)],
    ['a long text', `title: "${'x'.repeat(600_000)}"\n`],
    ['empty lines', `${' '.repeat(600)}\n`.repeat(1_000)],
  ])('is read no further for %s in front of it', (_, padding) => {
    const text = padding + signs;
    expect(text.length).toBeLessThan(questionnaireLimits.bytes);
    // Five lexemes a line of six characters: the limit of 100,000 is reached at a third of it.
    expect(readUpTo(text)).toBeLessThan(padding.length + 125_000);
  });

  it('is read to the end with as many signs and words between them', () => {
    expect(readUpTo(lists(`  - ${'words '.repeat(4)}\n`, 25_000))).toBeNull();
  });
});

it('reads no more than twice the lexemes, whatever the words', () => {
  const text = lists('  - { a: word, b: word, c: words }\n', 29_000);
  expect(text.length).toBeLessThan(questionnaireLimits.bytes);
  expect(readUpTo(text)).toBeLessThan(400_000);
});
