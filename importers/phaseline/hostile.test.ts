import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyType } from './every-type.fixture.ts';
import { loadQuestionnaire } from './load-questionnaire.ts';

/** What a file can do to a parser. Each must be refused with a reason, soon, and the process must live. */
const aliasBomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...bombLines()].join('\n');

function bombLines(): string[] {
  const names = [...'abcdefgh'];
  return names.slice(1).map((name, index) => `${name}: &${name} [${Array(9).fill(`*${names[index]} `).join(', ')}]`);
}

const numbered = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');
const keys = (count: number) => numbered(count, (n) => `k${n}: 1`);

const hostile: [string, string, string][] = [
  ['10⁴ brackets', '['.repeat(10_000), 'nested more than 50 levels'],
  ['10⁴ closed brackets', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'nested more than 50 levels'],
  ['10⁴ braces', '{a: '.repeat(10_000), 'nested more than 50 levels'],
  ['10⁴ dashes', `${'- '.repeat(10_000)}a`, 'nested more than 50 levels'],
  ['10⁴ question marks', `${'? '.repeat(10_000)}a`, 'nested more than 50 levels'],
  ['10⁴ keys in one line', 'a: '.repeat(10_000), 'nested more than 50 levels'],
  ['51 levels', `${'['.repeat(51)}${']'.repeat(51)}`, 'nested more than 50 levels'],
  ['10 MB', 'a: b\n'.repeat(2_000_000), 'larger than 1024 kB'],
  ['less than 1024 kB in characters, more in bytes', `title: ${'é'.repeat(700_000)}`, 'larger than 1024 kB'],
  ['an alias bomb', aliasBomb, 'repeat too much'],
  ['a long list many times', `a: &a [${'1,'.repeat(3_000)}]\nb: [${'*a,'.repeat(90)}]`, 'repeat too much'],
  ['a list that holds itself', 'a: &a [*a]', 'contains itself'],
  [
    '1,900 anchors, each with its alias',
    numbered(1_900, (n) => `- &a${n} x\n- *a${n}`),
    'this must be keys with values',
  ],
  ['a chain of aliases', `a0: &a0 []\n${numbered(300, (n) => `a${n + 1}: &a${n + 1} [*a${n}]`)}`, 'repeat too much'],
  ['3,900 tags', '- !!js/function "x"\n'.repeat(3_900), 'tags (words that begin'],
  ['an alias without an anchor', 'a: *b', 'there is no `&b` above'],
  ['120,000 entries', `[${'a,'.repeat(120_000)}]`, 'more than 4000 entries'],
  ['30,000 keys', keys(30_000).slice(0, 250_000), 'more than 4000 entries'],
  ['60 lists of 2,000', numbered(60, (n) => `l${n}: [${'a,'.repeat(2_000)}]`), 'too many parts'],
  ['as many keys as fit', keys(4_000), 'key is not known'],
  ['one key 4,000 times', 'title: 1\n'.repeat(4_000), 'a second time'],
  ['1,000 quotes', '"'.repeat(1_000), 'double-quoted'],
  ['60,000 quotes', '"'.repeat(60_000), 'stands behind a value'],
  ['60,000 directives', '%a\n'.repeat(60_000), 'lines begin with `%`'],
  ['a tag', 'a: !!js/function "x"', 'tags (words that begin'],
  ['a date tag of YAML 1.1', 'a: !!timestamp 2001-01-01', 'tags (words that begin'],
  ['tabs', 'a:\n\tb: 1', 'a tab cannot indent'],
  ['two documents', 'a: 1\n---\nb: 2', 'one document only'],
  ['a list as key', '[1, 2]: 3', 'must be strings'],
  ['a prototype', '__proto__: { polluted: true }', 'key is not known'],
  ['nothing', '', 'this is empty'],
  ['zeros', '\0'.repeat(1000), 'this must be keys with values'],
  ['an endless number', everyType.replace('weight: 2', 'weight: 1e999'), 'a number, not Infinity'],
];

/**
 * The largest built-in file takes a quarter of the limit, read by the parser that reads these (`---` is not usual); on a
 * busy or instrumented machine both take longer.
 */
const sound = `---\n${readFileSync(new URL('../../questionnaires/platform-engineering.yaml', import.meta.url), 'utf8')}`;
const limit = Math.max(150, 4 * fastest(3, () => loadQuestionnaire(sound, 'sound.yaml')));

describe('a hostile file is refused about as fast as a sound one is read', () => {
  test.each(hostile)('%s', (_, text, reason) => {
    const result = loadQuestionnaire(text, 'file.yaml');
    expect(result.ok).toBe(false);
    expect(result.ok ? [] : result.faults.map(({ message }) => message).join('\n')).toContain(reason);
    expect(fastest(3, () => loadQuestionnaire(text, 'file.yaml'))).toBeLessThan(limit);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('50 levels are read', () => {
    const result = loadQuestionnaire(`${'['.repeat(50)}${']'.repeat(50)}`, 'file.yaml');
    expect(result).toMatchObject({ ok: false, faults: [{ message: 'this must be keys with values, not a list.' }] });
  });
});

test('%YAML 1.1 changes nothing: yes is a text, << a key', () => {
  const result = loadQuestionnaire(`%YAML 1.1\n---\n${everyType.replace('Every type', 'yes')}`, 'file.yaml');
  expect(result).toMatchObject({ ok: true, questionnaire: { title: 'yes' } });
});

/** The best of some runs in ms of processor time: a busy machine slows down one, a slow algorithm all. */
function fastest(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
