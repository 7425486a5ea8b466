import { expect, test } from 'vitest';
import { checkNewPassword } from './new-password.ts';

const common = new Set(['password', 'iloveyou', 'qwerty123456', 'administrator']);
const own = ['ada.example@platform.example.org', 'Ada Example'];
const check = (password: string) => checkNewPassword(password, own, common);

test('twelve characters are enough, whatever they are', () => {
  expect(check('tin rug plum')).toBeNull();
  expect(check('лук чай снег')).toBeNull();
  expect(check('eleven char')).toBe('passwordShort');
  expect(check('👩‍🚀'.repeat(3))).toBe('passwordShort');
  expect(check('an umbrella '.repeat(21))).toBeNull();
  expect(check('x1'.repeat(129))).toBe('passwordLong');
});

test('a common password is refused, also with a few signs around it and in capitals', () => {
  for (const password of ['qwerty123456', 'Password1234', '!!ILoveYou2027', 'Administrator1']) {
    expect(check(password), password).toBe('passwordCommon');
  }
  // Eight digits that nobody knows are something.
  expect(check('7261password9340')).toBeNull();
});

test('a row is refused', () => {
  for (const password of ['aaaaaaaaaaaa', 'abcabcabcabc', '123456789012', 'abcdefghijkl', '121212343412']) {
    expect(check(password), password).toBe('passwordCommon');
  }
});

test('a name or an address with a little beside is refused', () => {
  for (const password of ['Ada.Example.1', 'platform-2027', 'phaseline2027']) {
    expect(check(password), password).toBe('passwordLikeYou');
  }
  expect(check('example of a long sentence')).toBeNull();
});

test('the same letters composed in another way are the same password', () => {
  const apart = 'cafe\u0301s au lait';
  expect(checkNewPassword(apart, [], new Set(['cafés au lait']))).toBe('passwordCommon');
});
