import { expect, test } from 'vitest';
import { readAddresses } from './read-addresses.ts';

test('lists as mail programs and spreadsheets give them', () => {
  const typed = 'Bo Lee <Bo@Example.org>; al@example.org,\r\n"Kim, X" <kim@example.org>\nbo@example.org\n\n';
  expect(readAddresses(typed)).toEqual({
    addressees: [
      { address: 'bo@example.org', name: 'Bo Lee' },
      { address: 'al@example.org', name: 'al' },
      { address: 'kim@example.org', name: 'Kim, X' },
    ],
    wrong: [],
  });
});

test('what is no address is named, and nothing is nothing', () => {
  expect(readAddresses('somebody\n<>, x@y@z')).toMatchObject({ addressees: [], wrong: ['somebody', '<>', 'x@y@z'] });
  expect(readAddresses(' \n ')).toEqual({ addressees: [], wrong: [] });
});
