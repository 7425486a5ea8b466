import { afterEach, expect, it } from 'vitest';
import { consoleToLog } from './console-to-log.ts';
import { makeLog } from './log.ts';

const { error, warn } = console;
afterEach(() => Object.assign(console, { error, warn }));

it('keeps errors and drops words, which may be those of a client', () => {
  const lines: string[] = [];
  consoleToLog(makeLog({ logLevel: 'info' }, { write: (line) => lines.push(line) }));
  console.error('⨯', new TypeError('a bug'));
  console.warn('no action "private words"');
  const entries = lines.map((line) => JSON.parse(line));
  expect(entries).toMatchObject([
    { level: 'error', msg: 'page renderer', err: { name: 'TypeError', message: 'a bug' } },
    { level: 'warn', msg: 'page renderer' },
  ]);
  expect(lines.join('')).not.toContain('private');
});
