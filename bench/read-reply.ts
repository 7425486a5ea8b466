export interface Reply {
  readonly status: number;
  /** Status line and headers, as they came. */
  readonly head: string;
  /** Of head and body, over the wire. */
  readonly bytes: number;
}

/** What has come of a reply so far, read; null while something of it is missing. Only what Node's own server writes. */
export function readReply(come: Buffer): Reply | null {
  const end = come.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = come.subarray(0, end).toString('latin1');
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
  // Without a length it comes in chunks, and an empty one is the last. Nothing follows it: the next request waits.
  const isWhole =
    length === undefined
      ? come.subarray(-5).toString('latin1') === '0\r\n\r\n'
      : come.length === end + 4 + Number(length);
  return isWhole ? { status: Number(head.slice(9, 12)), head, bytes: come.length } : null;
}
