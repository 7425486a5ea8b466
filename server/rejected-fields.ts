import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import { partFields } from '#core/response/section-form.ts';

/** What was typed into a question and could not be saved, by field name, and the code of what is wrong with it. */
export interface Rejected {
  /** Of the answer that was stored then: what is saved later makes this old. */
  readonly version: number;
  readonly code: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** One part of a question that could not be saved. */
export interface RejectedPart {
  readonly question: string;
  readonly part: 'answer' | 'comment' | 'link';
  readonly code: string;
}

/**
 * The cookie that brings rejected fields back into the form of a section for a browser without script: there they stand
 * in no address, no log and no database, and outlast a reload. Only the page of the section is sent it.
 */
export const rejectedCookie = {
  name: 'rejected',
  path: (token: string, section: string) => `/a/${token}/answer/${section}`,
  /** In seconds. */
  maxAge: 15 * 60,
} as const;

/** Browsers keep 4096 bytes with name and attributes. */
const longest = 3_500;
const longestInflated = 64 * 1024;

const rejectedSchema = z.array(
  z.tuple([
    z.string(),
    z.object({ version: z.int(), code: z.string(), fields: z.record(z.string(), z.array(z.string())) }),
  ]),
);

/**
 * As the value of the cookie; questions for which there is no room are left out. `get` gives the values of a field,
 * `versions` the stored version of each answer; a question without one has none yet.
 */
export function packRejected(
  parts: readonly RejectedPart[],
  get: (name: string) => readonly string[],
  versions: ReadonlyMap<string, number>,
): string {
  const rejected = new Map<string, Rejected>();
  let packed = '';
  for (const { question, part, code } of parts) {
    const before = rejected.get(question);
    const fields = Object.fromEntries(partFields({ id: question }, part).map((name) => [name, get(name)]));
    const version = versions.get(question) ?? 0;
    rejected.set(question, { version, code: before?.code ?? code, fields: { ...before?.fields, ...fields } });
    const json = JSON.stringify([...rejected]);
    const longer = deflateRawSync(json).toString('base64url');
    if (longer.length <= longest && Buffer.byteLength(json) <= longestInflated) packed = longer;
    else if (before) rejected.set(question, before);
    else rejected.delete(question);
  }
  return packed;
}

/** By question; nothing where there is no cookie, or one that is not ours. */
export function unpackRejected(packed: string | undefined): ReadonlyMap<string, Rejected> {
  if (!packed) return new Map();
  try {
    const json = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: longestInflated }).toString();
    return new Map(rejectedSchema.safeParse(JSON.parse(json)).data ?? []);
  } catch {
    return new Map(); // somebody made it up
  }
}
