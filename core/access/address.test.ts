import { expect, test } from 'vitest';
import { addressSchema } from './address.ts';

test('an address is tidied before it is checked', () => {
  expect(addressSchema.parse('  Ada@Example.ORG ')).toBe('ada@example.org');
});

test.each([
  '',
  'ada',
  'ada@',
  '@example.org',
  'a@example.org, b@example.org',
  'a@example.org b@example.org',
  'a@b@example.org',
  '"x" <a@example.org>',
  'a@example.org\nbcc: b@example.org',
  `${'a'.repeat(250)}@example.org`,
])('%j is refused', (text) => {
  expect(addressSchema.safeParse(text).success).toBe(false);
});
