import type { TakenMail } from './smtp-server.fixture.ts';

/** A mail as its reader sees it: heads in one line and decoded, both bodies decoded. */
export function readMail(mail: TakenMail | undefined) {
  if (!mail) throw new Error('no mail was taken');
  const [top = '', ...rest] = mail.source.split('\r\n\r\n');
  const heads = headsOf(top);
  const body = rest.join('\r\n\r\n');
  const boundary = /boundary="([^"]+)"/.exec(heads.get('content-type') ?? '')?.[1] ?? '';
  const [, text = '', html = ''] = body.split(`--${boundary}`).map(partOf);
  return {
    from: mail.from,
    to: mail.to,
    heads: [...heads.keys()].sort(),
    head: (name: string) => wordsOf(heads.get(name) ?? ''),
    text: text.trim(),
    html,
  };
}

function headsOf(top: string): ReadonlyMap<string, string> {
  const lines = top.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
}

function partOf(part: string): string {
  const [top = '', ...rest] = part.trim().split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  switch (headsOf(top).get('content-transfer-encoding')) {
    case 'base64':
      return Buffer.from(body, 'base64').toString();
    case 'quoted-printable':
      return unquoted(body).replaceAll('\r\n', '\n');
    default:
      return body.replaceAll('\r\n', '\n');
  }
}

function unquoted(text: string): string {
  const bytes = text
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

/** Encoded words of RFC 2047, joined where only a space is between. */
function wordsOf(head: string): string {
  return head
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?(B|Q)\?([^?]*)\?=/gi, (_, how: string, text: string) =>
      how.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString() : unquoted(text.replaceAll('_', ' ')),
    );
}
