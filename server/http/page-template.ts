import { constants, crc32, deflateRawSync } from 'node:zlib';
import { markedTeam } from './shared-mark.ts';

/** What differs between the pages of one template. */
export interface Holes {
  readonly token: string;
  /** Id of the assessment. */
  readonly assessment: string;
  readonly team: string;
  readonly nonce: string;
}

interface Piece {
  readonly text: Buffer;
  /** The same as blocks of a deflate stream that refer to nothing before them. */
  readonly deflated: Buffer;
}

/** A page with holes, packed once so that filling it packs nothing again. */
export interface PageTemplate {
  readonly parts: readonly (Piece | keyof Holes)[];
  /** How much memory it takes. */
  readonly bytes: number;
}

/** Cuts a page where it says what is in `holes`: the random values wherever they stand, the team where it is marked. */
export function cutPage(html: string, { token, assessment, nonce }: Holes): PageTemplate {
  const found = new RegExp(
    `(?<token>${token})|(?<assessment>${assessment})|(?<nonce>${literal(nonce)})|${markedTeam}`,
    'g',
  );
  const parts: (Piece | keyof Holes)[] = [];
  let from = 0;
  for (const { index, 0: text, groups = {} } of html.matchAll(found)) {
    parts.push(piece(html.slice(from, index)), holeOf(groups));
    from = index + text.length;
  }
  parts.push(piece(html.slice(from)));
  return { parts, bytes: parts.reduce((sum, part) => sum + sizeOf(part), 0) };
}

/** The page with these values, packed with gzip or not. */
export function fillPage({ parts }: PageTemplate, holes: Holes, zips: boolean): Buffer {
  const filled = parts.map((part) => (typeof part === 'string' ? inHole(holes[part]) : part));
  const whole = Buffer.concat(filled.map(({ text }) => text));
  return zips ? gzipped(filled, whole) : whole;
}

function holeOf(groups: Readonly<Record<string, string | undefined>>): keyof Holes {
  if (groups.token !== undefined) return 'token';
  if (groups.assessment !== undefined) return 'assessment';
  return groups.nonce === undefined ? 'team' : 'nonce';
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function piece(html: string): Piece {
  const text = Buffer.from(html);
  return { text, deflated: deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH }) };
}

function inHole(value: string): Piece {
  const text = Buffer.from(escaped(value));
  // A block that is stored as it is: its length, the same inverted, the bytes (RFC 1951, section 3.2.4).
  const head = Buffer.alloc(5);
  head.writeUInt16LE(text.length, 1);
  head.writeUInt16LE(~text.length & 0xffff, 3);
  return { text, deflated: Buffer.concat([head, text]) };
}

/** As React writes a text. */
function escaped(text: string): string {
  return text.replaceAll(/["&'<>]/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
};

const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const lastBlock = Buffer.from([1, 0, 0, 0xff, 0xff]);

/** RFC 1952: a head, the deflate stream, and the check sum and length of what it holds. */
function gzipped(pieces: readonly Piece[], whole: Buffer): Buffer {
  const foot = Buffer.alloc(8);
  foot.writeUInt32LE(crc32(whole), 0);
  foot.writeUInt32LE(whole.length, 4);
  return Buffer.concat([gzipHead, ...pieces.map(({ deflated }) => deflated), lastBlock, foot]);
}

function sizeOf(part: Piece | keyof Holes): number {
  return typeof part === 'string' ? 0 : part.text.length + part.deflated.length;
}
