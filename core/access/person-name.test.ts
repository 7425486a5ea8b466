import { expect, test } from 'vitest';
import { readPersonName } from './person-name.ts';

test('a name is tidied; what cannot be kept is none', () => {
  expect(readPersonName('  Ada \n Lovelace ')).toBe('Ada Lovelace');
  for (const bad of ['', ' ', 'x'.repeat(121), 'a\u0000b', '\ud800']) expect(readPersonName(bad)).toBeNull();
});
