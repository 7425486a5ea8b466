import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run, runHere } from './run.fixture.ts';

const examples = path.join(import.meta.dirname, '../docs/guides/examples');
const sound = readFileSync(path.join(examples, 'code-review-1.yaml'), 'utf8');
const broken = sound
  .replace('id: who\n        text:', 'id: who\n        tekst:')
  .replace('better: lower', 'better: less')
  .replace('requires: [name-reviewers]', 'requires: [name-reviewer]');

describe('phaseline validate', () => {
  test('the built-in questionnaires are valid, without a warning', async () => {
    const files = globSync('questionnaires/*.yaml', { cwd: path.join(examples, '../../..') });
    expect(files).toHaveLength(3);
    expect(await runHere(['validate', '--strict', ...files])).toMatchObject({ exit: 0, err: '' });
  });

  test('says what is wrong, line by line', () => {
    const cwd = folderWith({ 'broken.yaml': broken, 'sound.yaml': sound });
    expect(run(['validate', 'broken.yaml', 'sound.yaml'], { cwd })).toEqual({
      exit: 1,
      err: '',
      out: [
        'broken.yaml:17:9: error: `questions.who.text`: this is missing.',
        'broken.yaml:18:9: error: `questions.who.tekst`: this key is not known. Did you mean `text`?',
        'broken.yaml:46:17: error: `questions.waiting.better`: this must be one of `higher`, `lower`.',
        'broken.yaml: not valid. 3 errors.',
        'sound.yaml: valid. Code review 1.0.0: 2 dimensions, 6 questions, 5 steps.',
        '',
      ].join('\n'),
    });
  });

  test('gives the same to programs', async () => {
    const cwd = folderWith({ 'broken.yaml': broken });
    const { exit, out } = await runHere(['validate', '--json', 'broken.yaml'], { cwd });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      valid: false,
      files: [{ file: 'broken.yaml', valid: false, errors: 3, warnings: 0 }],
      faults: [
        { line: 17 },
        {
          file: 'broken.yaml',
          line: 18,
          column: 9,
          path: 'questions.who.tekst',
          severity: 'error',
          fault: 'this key is not known.',
          hint: 'Did you mean `text`?',
        },
        { line: 46 },
      ],
    });
  });

  test('checks a translation with what it translates, once', async () => {
    const cwd = folderWith({ 'team.yaml': sound, 'team.de.yaml': 'questions: { who: { tekst: Wer? } }' });
    const { exit, out } = await runHere(['validate', 'team.de.yaml', 'team.yaml'], { cwd });
    expect(exit).toBe(1);
    expect(out).toContain('team.de.yaml:1:28: error: `questions.who.tekst`: ');
    expect(out.match(/not valid/g)).toHaveLength(1);
    expect(out).toContain('team.yaml: not valid. 1 error.\n');
  });

  test('lets warnings fail only when it is asked to', () => {
    const input = sound.slice(0, sound.indexOf('\nsteps:'));
    const { exit, out } = run(['validate', '-'], { input });
    expect(exit).toBe(0);
    expect(out).toContain('-:1:1: warning: `steps`: there are no next steps');
    expect(run(['validate', '--strict', '-'], { input })).toEqual({ exit: 1, out, err: '' });
  });

  test.each([
    ['a byte order mark', `\uFEFF${sound}`],
    ['Windows line ends', sound.replaceAll('\n', '\r\n')],
  ])('%s is no fault', async (_, content) => {
    const cwd = folderWith({ 'file.yaml': content });
    expect(await runHere(['validate', 'file.yaml'], { cwd })).toMatchObject({ exit: 0, err: '' });
  });

  test.each<[string, string | Uint8Array, string]>([
    ['an alias bomb', bomb(), '-:1:1: error: references (`*name`) repeat too much'],
    ['deep nesting', '['.repeat(100_000), 'nested more than 50 levels deep'],
    ['a scalar of 10 MB', `title: ${'a'.repeat(10_000_000)}`, 'larger than 1024 kB'],
    ['40 MB', 'a: b\n'.repeat(8_000_000), 'larger than 1024 kB'],
    ['10⁵ keys', Array.from({ length: 100_000 }, (_, n) => `k${n}: 1`).join('\n'), 'more than 4000 entries'],
    ['a key twice', `${sound}\nid: other\n`, 'the key `id` stands here a second time.'],
    ['NaN', sound.replace('share: 2/3', 'share: .nan'), '`gate.share`'],
    [
      'a number as text',
      sound.replace('score: 2', 'score: "2"'),
      'this must be a number, not text. Remove the quotes.',
    ],
    ['Latin 1', Buffer.from('title: caf\u00e9', 'latin1'), '-:1:11: error: the file is not UTF-8 text.'],
    ['UTF-16', Buffer.from(`\uFEFF${sound}`, 'utf16le'), '-:1:1: error: the file is not UTF-8 text.'],
    ['zeros', Buffer.alloc(1000), 'error:'],
    ['nothing', '', '-:1:1: error: this is empty.'],
  ])('refuses %s with its place', async (_, content, sentence) => {
    const cwd = folderWith({ 'file.yaml': content });
    const { exit, out, err } = await runHere(['validate', 'file.yaml'], { cwd });
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    expect(out).toContain(sentence.replace(/^-/, 'file.yaml'));
  });
});

function bomb(): string {
  const line = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join(', ')}]`;
  return [line('a', 'x'), ...[...'bcdefgh'].map((name, at) => line(name, `*${'abcdefgh'[at]} `))].join('\n');
}
