import type { Answer } from '#core/response/answer.ts';

/** All that a person says to one question. `answer` null: nothing chosen, or cleared. */
export interface Saying {
  readonly answer: Answer | null;
  readonly comment: string;
  readonly link: string;
}

/** What the server holds. Version 0: it holds nothing yet. */
export interface Kept extends Saying {
  readonly version: number;
}

/** One message to the server. `key` makes a repeat harmless, `seen` is the version it was written upon. */
export interface Entry extends Saying {
  readonly key: string;
  readonly seen: number;
  /** Content hash of the version of the questionnaire that the page showed; absent in what was kept before pages knew. */
  readonly questionnaire?: string;
}

/** Why a waiting entry stays here until the person does something. */
export type Stuck =
  | { readonly is: 'changed'; readonly theirs: Kept }
  /** The question is another by now than the one that was answered; `theirs` is what the server holds. */
  | { readonly is: 'outdated'; readonly theirs: Kept }
  /** `code` names the sentence shown at the question. */
  | { readonly is: 'invalid'; readonly code: string };

/** The last words that the server is known to hold, for the other windows of this browser: one of them may have sent them. */
export interface Settled {
  /** Of the entry that was acknowledged; empty where the person took what the server held. */
  readonly key: string;
  readonly version: number;
  readonly words: Saying;
}

/**
 * What this device still owes the server about one question. `sent` left at least once and its fate is unknown, so
 * it may only be repeated exactly as it was; `waiting` has never left and is replaced by whatever is said next.
 */
export interface Box {
  /** Order among questions: when the first unsent thing was said, in ms. */
  readonly since: number;
  /** Path of the page that asks the question, to lead there when the person is needed. */
  readonly page: string;
  readonly sent: Entry | null;
  readonly waiting: Entry | null;
  readonly stuck: Stuck | null;
  readonly settled: Settled | null;
}

export const emptyBox: Box = { since: 0, page: '', sent: null, waiting: null, stuck: null, settled: null };

/**
 * The person says something new. `problem` is a code when it cannot be sent as it is ("does not apply" without a
 * reason); it is kept all the same. A conflict stays until it is resolved, with the new words as "yours"; one about a
 * question that has changed is resolved by an answer to the question as it is now.
 */
export function say(
  box: Box,
  entry: Entry,
  { now, page, problem }: { readonly now: number; readonly page: string; readonly problem: string | null },
): Box {
  const isStill =
    box.stuck?.is === 'changed' || (box.stuck?.is === 'outdated' && box.waiting?.questionnaire === entry.questionnaire);
  const stuck: Stuck | null = isStill ? box.stuck : problem === null ? null : { is: 'invalid', code: problem };
  return { ...box, since: isOpen(box) ? box.since : now, page, waiting: entry, stuck };
}

/** Takes the box's next message; null when nothing may leave. To be stored before the message does leave. */
export function take(box: Box): { readonly box: Box; readonly entry: Entry } | null {
  if (box.sent !== null) return { box, entry: box.sent };
  if (box.waiting === null || box.stuck !== null) return null;
  return { box: { ...box, sent: box.waiting, waiting: null }, entry: box.waiting };
}

/** The server has acknowledged `key`. What was said since then is now written upon the new version. */
export function settle(box: Box, key: string, version: number): Box {
  if (box.sent?.key !== key) return box;
  const waiting = box.waiting === null ? null : { ...box.waiting, seen: version };
  return { ...box, sent: null, waiting, settled: { key, version, words: wordsOf(box.sent) } };
}

/**
 * The server has refused `key` for what it says. If something newer is waiting, that goes instead; only a change
 * elsewhere stops both, since neither may overwrite it unseen, and a change of the question stops all that was said to
 * it as it was.
 */
export function refuse(box: Box, key: string, stuck: Stuck): Box {
  if (box.sent?.key !== key) return box;
  const newest = box.waiting ?? box.sent;
  const isToOther = box.waiting?.questionnaire !== box.sent.questionnaire;
  if (stuck.is === 'invalid' || (stuck.is === 'outdated' && isToOther)) {
    if (box.waiting !== null) return { ...box, sent: null, waiting: { ...box.waiting, seen: box.sent.seen } };
    return { ...box, sent: null, waiting: newest, stuck };
  }
  if (sameSaying(newest, stuck.theirs)) return settledWith(key, stuck.theirs);
  return { ...box, sent: null, waiting: newest, stuck };
}

/**
 * The person has compared and keeps their own words: sent again, upon the version they have now seen. `questionnaire` is
 * the version in which they have read the question.
 */
export function keepMine(box: Box, key: string, questionnaire: string): Box {
  if (!isConflict(box.stuck) || box.waiting === null) return box;
  const read = box.stuck.is === 'outdated' ? { questionnaire } : {};
  return { ...box, waiting: { ...box.waiting, ...read, key, seen: box.stuck.theirs.version }, stuck: null };
}

/** The person has compared and takes what the server holds; their own words go. */
export function takeTheirs(box: Box): Box {
  return isConflict(box.stuck) ? settledWith('', box.stuck.theirs) : box;
}

function isConflict(stuck: Stuck | null): stuck is Exclude<Stuck, { is: 'invalid' }> {
  return stuck !== null && stuck.is !== 'invalid';
}

function settledWith(key: string, { version, ...words }: Kept): Box {
  return { ...emptyBox, settled: { key, version, words: wordsOf(words) } };
}

function wordsOf({ answer, comment, link }: Saying): Saying {
  return { answer, comment, link };
}

/** The server knows `key` with another content (it should not happen): the same words leave under a new key. */
export function rekey(box: Box, oldKey: string, newKey: string): Box {
  return box.sent?.key === oldKey ? { ...box, sent: { ...box.sent, key: newKey } } : box;
}

/** Is there anything the server has not acknowledged? */
export function isOpen(box: Box): boolean {
  return box.sent !== null || box.waiting !== null;
}

/** Was it said to a question that is not asked in this assessment any more, so that no page can show it? */
export function isOrphan({ stuck }: Box): boolean {
  return stuck?.is === 'invalid' && stuck.code === 'notAsked';
}

/** What a person wrote in their own words, to be kept where its question is gone. */
export function ownWords(box: Box): string {
  const said = lastSaid(box);
  if (said === null) return '';
  const { answer, comment, link } = said;
  return [answer?.kind === 'text' ? answer.text : '', comment, link].filter((text) => text !== '').join(' · ');
}

/** What was said last and is not acknowledged; null when the server has all. */
export function lastSaid(box: Box): Entry | null {
  return box.waiting ?? box.sent;
}

/** The question whose message leaves next: oldest first; null when nothing may leave. */
export function nextToSend(boxes: ReadonlyMap<string, Box>): string | null {
  let next: { question: string; since: number } | null = null;
  for (const [question, box] of boxes) {
    if (take(box) !== null && (next === null || box.since < next.since)) next = { question, since: box.since };
  }
  return next?.question ?? null;
}

export function sameSaying(a: Saying, b: Saying): boolean {
  return a.comment === b.comment && a.link === b.link && stable(a.answer) === stable(b.answer);
}

/** JSON with keys in order and lists sorted: the order of ticks says nothing. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (Array.isArray(part)) return [...part].sort();
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
