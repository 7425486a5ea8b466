import { expect, test } from 'vitest';
import { decodeUtf8 } from './decode-utf8.ts';

test('UTF-8 is read, and its byte order mark dropped', () => {
  expect(decodeUtf8(new TextEncoder().encode('\uFEFFtitle: für'), 'a.yaml')).toEqual({ ok: true, text: 'title: für' });
});

test('other encodings are refused with the line', () => {
  const latin1 = Uint8Array.from(Buffer.from('id: a\ntitle: für\nversion: 1', 'latin1'));
  expect(decodeUtf8(latin1, 'a.yaml')).toEqual({
    ok: false,
    fault: {
      file: 'a.yaml',
      line: 2,
      column: 1,
      path: '',
      severity: 'error',
      message: 'the file is not UTF-8 text.',
      hint: 'Save it again with the encoding UTF-8.',
    },
  });
});

test('a character cut off at the end is on the last line', () => {
  expect(decodeUtf8(Uint8Array.of(0x61, 0x0a, 0xc3), 'a.yaml')).toMatchObject({ ok: false, fault: { line: 2 } });
});
