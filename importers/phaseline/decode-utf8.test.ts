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
      column: 9,
      path: '',
      severity: 'error',
      message: 'the file is not UTF-8 text.',
      hint: 'Save it again with the encoding UTF-8.',
    },
  });
});

test('a character cut off at the end is on the last line', () => {
  expect(decodeUtf8(Uint8Array.of(0x61, 0x0a, 0xc3), 'a.yaml')).toMatchObject({
    ok: false,
    fault: { line: 2, column: 1 },
  });
});

test.each([
  ['UTF-16', Buffer.from('id: a\n', 'utf16le'), 1, 2],
  ['UTF-16 with its mark', Buffer.from('\uFEFFid: a\n', 'utf16le'), 1, 1],
  ['a NUL', Buffer.from('id: a\ntitle: ü\0'), 2, 9],
])('%s is no UTF-8 text', (_, bytes, line, column) => {
  expect(decodeUtf8(bytes, 'a.yaml')).toMatchObject({ ok: false, fault: { line, column } });
});

test('a broken byte behind ten million line ends is found soon', () => {
  const bytes = new Uint8Array(10_000_001).fill(0x0a);
  bytes[10_000_000] = 0xff;
  const start = process.cpuUsage();
  expect(decodeUtf8(bytes, 'a.yaml')).toMatchObject({ ok: false, fault: { line: 10_000_001, column: 1 } });
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(1000);
});
