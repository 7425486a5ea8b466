import { expect, test } from 'vitest';
import { readReply } from './read-reply.ts';

const read = (text: string) => readReply(Buffer.from(text));

test('a reply with a length is whole with its last byte', () => {
  const reply = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nETag: "a"\r\n\r\nhello';
  expect(read(reply)).toEqual({
    status: 200,
    head: 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nETag: "a"',
    bytes: reply.length,
  });
  expect(read(reply.slice(0, -1))).toBeNull();
  expect(read(reply.slice(0, 20))).toBeNull();
});

test('a reply in chunks is whole with the empty one', () => {
  const reply = 'HTTP/1.1 303 See Other\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n';
  expect(read(reply)).toMatchObject({ status: 303, bytes: reply.length });
  expect(read(reply.slice(0, -7))).toBeNull();
});

test('a reply without a body ends with its head', () => {
  expect(read('HTTP/1.1 303 See Other\r\nContent-Length: 0\r\n\r\n')).toMatchObject({ status: 303 });
});
