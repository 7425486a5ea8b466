import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { guessesAllowed, makeSlowGuesses } from './slow-guesses.ts';

// A6: failed look-ups alone are limited.

let time = 0;
function asks() {
  const slow = makeSlowGuesses(() => time);
  /** What is answered when the page behind the address says `status`. */
  return (url: string, status: number, from = '192.0.2.7') => {
    const sent: (number | string)[] = [];
    const response = {
      setHeader: (name: string, value: number) => sent.push(name, value),
      writeHead: (code: number) => sent.push(code),
    } as unknown as ServerResponse;
    slow(url, from, response);
    response.writeHead(status);
    return sent;
  };
}

test('the eleventh guess within a minute hears that it was too many; links that are right go on working', () => {
  const ask = asks();
  for (let n = 0; n < guessesAllowed.each; n += 1) expect(ask(`/join/${n}`, 404)).toEqual([404]);
  expect(ask('/join/x', 404)).toEqual(['retry-after', 60, 429]);
  expect(ask('/join/right', 200)).toEqual([200]);
  expect(ask('/join/x', 404, '198.51.100.1')).toEqual([404]);
  expect(ask('/reset/x', 404)).toEqual([404]);
  time += 60_001;
  expect(ask('/join/x', 404)).toEqual([404]);
});

test('a hundred within a minute are the limit of all together, of one kind of link', () => {
  const ask = asks();
  const all = Array.from({ length: 150 }, (_, n) => ask('/r/x', 404, `198.51.100.${n}`).at(-1));
  expect(all.filter((status) => status === 404).length).toBe(guessesAllowed.all);
  expect(ask('/r/right', 200)).toEqual([200]);
  expect(ask('/s/x', 404)).toEqual([404]);
});

test('other pages that are not there are not counted', () => {
  const ask = asks();
  for (let n = 0; n < 50; n += 1) expect(ask('/nothing', 404)).toEqual([404]);
});
