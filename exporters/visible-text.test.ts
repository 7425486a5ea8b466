import { expect, test } from 'vitest';
import { visibleText } from './visible-text.ts';

test.each([
  ['plain – text, ünï 支付 🚀', 'plain – text, ünï 支付 🚀'],
  ['one\r\ntwo\rthree\u2028four\u2029five', 'one\ntwo\nthree\nfour\nfive'],
  ['a\tb', 'a b'],
  ['nul\u0000 bell\u0007 delete\u007F next\u0085.', 'nul bell delete next.'],
  ['safe\u202Efdp.exe\u2066!', 'safefdp.exe!'],
  ['half \uD83D pair', 'half \uFFFD pair'],
])('%j', (text, visible) => {
  expect(visibleText(text)).toBe(visible);
});
