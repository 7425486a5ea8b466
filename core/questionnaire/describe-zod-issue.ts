import type * as z from 'zod';
import type { Issue, Path } from './issue.ts';
import { nearest, suggester } from './nearest.ts';

/**
 * Given to `safeParse`: an unknown key's issue does not say which keys the object knows, so they travel in its
 * message to `describeZodIssue`. Every other message is left as it is.
 */
export const knownKeysAsMessage: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'unrecognized_keys') return undefined;
  // Only strict objects raise this code, and they carry their shape.
  const object = issue.inst as z.core.$ZodObject;
  return Object.keys(object._zod.def.shape).join(' ');
};

/** What zod found, as sentences for an author: one issue per unknown key, and the likeliest branch of a union. */
export function describeZodIssue(issue: z.core.$ZodIssue, above: Path = []): Issue[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(path, issue);
    case 'invalid_union':
      if (issue.errors.length === 0) return [unknownType(path, issue)];
      return likeliest(path.at(-2) === 'questions' ? entryBranch(issue) : issue.errors, path);
    case 'invalid_type':
      return [wrongType(path, issue.expected, issue.input)];
    case 'invalid_value':
      return [unknownValue(path, issue.values.map(String), issue.input)];
    case 'too_small':
    case 'too_big':
      return [error(path, 'out-of-limits', ownWords(issue) ?? limitOf(issue))];
    case 'invalid_key':
      return issue.issues.map((key) => error(path, 'invalid-key', key.message));
    default:
      return [error(path, 'invalid', issue.message)];
  }
}

function error(path: Path, code: string, message: string, hint?: string): Issue {
  return { severity: 'error', path, code, message, ...(hint !== undefined && { hint }) };
}

function unknownKeys(path: Path, { keys, message }: z.core.$ZodIssueUnrecognizedKeys): Issue[] {
  const suggest = suggester(message.split(' '));
  return keys.map((key) => error([...path, key], 'unknown-key', 'this key is not known.', suggest(key).hint));
}

function unknownType(path: Path, issue: z.core.$ZodIssueInvalidUnion): Issue {
  const types = ('options' in issue ? (issue.options ?? []) : []).filter((type) => typeof type === 'string');
  const written = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator ?? ''];
  return unknownValue(path, types, written);
}

function unknownValue(path: Path, values: readonly string[], written: unknown): Issue {
  const near = typeof written === 'string' ? nearest(written, values) : undefined;
  const list = values.map((value) => `\`${value}\``).join(', ');
  return error(path, 'unknown-value', `this must be one of ${list}.`, near && `Did you mean \`${near}\`?`);
}

/** The entries of a list of questions (`entrySchema`) are told apart by a key that only one kind has. */
function entryBranch({ input, errors }: z.core.$ZodIssueInvalidUnion): readonly (readonly z.core.$ZodIssue[])[] {
  const has = (key: string) => typeof input === 'object' && input !== null && Object.hasOwn(input, key);
  const branch = has('content') ? 2 : has('answers') ? 1 : 0;
  return errors.slice(branch, branch + 1);
}

/** The branch that got furthest: its issues lie deepest. A branch of quite another type fails at once, at depth 0. */
function likeliest(branches: readonly (readonly z.core.$ZodIssue[])[], path: Path): Issue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]) => Math.min(...issues.map(depthOf));
  const sorted = branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
  return (sorted[0] ?? []).flatMap((issue) => describeZodIssue(issue, path));
}

function depthOf(issue: z.core.$ZodIssue): number {
  // A string of the wrong form is closer than no string at all.
  return issue.path.length + (issue.code === 'invalid_type' ? 0 : 1);
}

function wrongType(path: Path, expected: string, found: unknown): Issue {
  if (found === undefined) return error(path, 'missing', 'this is missing.', missingHint(path));
  if (found === null) return error(path, 'empty', 'this is empty.');
  const message = `this must be ${nounOf(expected)}, not ${shownAs(found)}.`;
  if (expected === 'string' && typeof found !== 'object')
    return error(path, 'wrong-type', message, 'Put it in quotes.');
  if (typeof found === 'string' && nounOf(expected).endsWith('number') && found !== '' && Number.isFinite(+found)) {
    return error(path, 'wrong-type', message, 'Remove the quotes.');
  }
  return error(path, 'wrong-type', message);
}

/** Statements are what tells a question without a type. */
function missingHint(path: Path): string | undefined {
  if (path.at(-1) !== 'statements') return undefined;
  return 'A question without statements says which `type` it is.';
}

function nounOf(expected: string): string {
  const nouns: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
    array: 'a list',
  };
  return nouns[expected] ?? 'keys with values';
}

function shownAs(found: unknown): string {
  if (typeof found === 'number') return Number.isFinite(found) ? `the number ${found}` : `${found}`;
  if (typeof found === 'boolean') return `\`${found}\``;
  if (typeof found === 'string') return 'text';
  return Array.isArray(found) ? 'a list' : 'keys with values';
}

type Limit = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

/** The schema's own sentence, where it has one; zod's begin with a capital. */
function ownWords(issue: Limit): string | undefined {
  return /^[a-z]/.test(issue.message) ? issue.message : undefined;
}

function limitOf(issue: Limit): string {
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  const unit = unitOf(issue.origin, Number(limit));
  if (issue.code === 'too_big') {
    return unit ? `this may have at most ${limit} ${unit}.` : `this may be at most ${limit}.`;
  }
  if (issue.origin === 'string') return 'this is empty.';
  return unit ? `this needs at least ${limit} ${unit}.` : `this must be at least ${limit}.`;
}

function unitOf(origin: string, count: number): string | undefined {
  if (origin === 'string') return count === 1 ? 'character' : 'characters';
  if (origin === 'array' || origin === 'map') return count === 1 ? 'entry' : 'entries';
  return undefined;
}
