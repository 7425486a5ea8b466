import type { Sending } from './answer-sender.ts';
import { type Box, isOrphan, ownWords } from './outbox.ts';
import type { Words } from './words.ts';

/** Where the line below the bar leads, or what it lets go of, and what it says if nothing more urgent is to be said. */
export type StripLink = { readonly about: string; readonly label: string } & (
  | { readonly href: string }
  /** Id of the question whose box goes. */
  | { readonly drop: string }
);

interface StripInput {
  readonly token: string;
  readonly sending: Sending;
  /** What the server has not acknowledged, by question. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** The first question of this page whose controls cannot be read as an answer. */
  readonly unreadable: string | undefined;
  /** Is the question on this page? */
  readonly isHere: (question: string) => boolean;
  /** Somebody wants to go on and cannot: every problem is named, also one that its own question shows. */
  readonly insists: boolean;
  /** The save state in short. */
  readonly short: string;
}

/** The way out of an assessment that is shut, else to the first question that needs the person; null for none. */
export function stripLink(
  { token, sending, boxes, unreadable, isHere, insists, short }: StripInput,
  words: Words,
): StripLink | null {
  if (sending.is === 'shut' && boxes.size > 0) {
    return {
      about: words.shut[sending.because],
      href: sending.because === 'gone' ? '/' : `/a/${token}`,
      label: words.show,
    };
  }
  if (insists && unreadable !== undefined) return { about: '', href: `#q-${unreadable}`, label: words.show };
  for (const [id, box] of boxes) {
    const { stuck, page } = box;
    const href = isHere(id) ? `#q-${id}` : `${page}#q-${id}`;
    if (stuck?.is === 'changed') return { about: words.conflict.title, href, label: words.conflict.compare };
    if (stuck?.is === 'outdated') return { about: words.outdated.title, href, label: words.conflict.compare };
    if (isOrphan(box) && !isHere(id)) return { about: orphanWords(box, words), drop: id, label: words.drop };
    if (stuck !== null && (insists || !isHere(id))) return { about: short, href, label: words.show };
  }
  return null;
}

/** What is said of an answer whose question is gone, with what was written. */
export function orphanWords(box: Box, words: Pick<Words, 'orphan' | 'orphanText'>): string {
  const text = ownWords(box);
  return text === '' ? words.orphan : `${words.orphan} ${words.orphanText.replace('{text}', () => text)}`;
}
