import type { Sending } from './answer-sender.ts';
import type { Box } from './outbox.ts';
import { counted, type Words } from './words.ts';

export interface SaveStatus {
  readonly look: 'blank' | 'busy' | 'saved' | 'attention' | 'alert';
  /** In the bar. */
  readonly short: string;
  /** Below the bar, when there is more to say. */
  readonly more: string;
}

interface StatusInput {
  readonly sending: Sending;
  readonly boxes: ReadonlyMap<string, Box>;
  /** Answers that cannot be read from the form as they stand. */
  readonly unreadable: number;
  readonly online: boolean;
  /** Has the server ever acknowledged something of this assessment? */
  readonly everSaved: boolean;
}

/** What the save state says. "Saved" only when every box is empty. */
export function saveStatus(input: StatusInput, words: Words, locale: string): SaveStatus {
  const { sending, boxes, unreadable, online, everSaved } = input;
  const stuck = [...boxes.values()].filter((box) => box.stuck !== null && box.sent === null).length + unreadable;
  const leaving = boxes.size + unreadable - stuck;
  if (sending.is === 'shut' && boxes.size > 0) {
    return { look: 'alert', short: counted(words.notSent, boxes.size, locale), more: words.shut[sending.because] };
  }
  if (leaving > 0 && (!online || (sending.is === 'retrying' && !sending.reached))) {
    return { look: 'alert', short: counted(words.notSent, leaving, locale), more: words.offlineMore };
  }
  if (leaving > 0 && sending.is === 'retrying')
    return { look: 'alert', short: words.retrying, more: words.retryingMore };
  if (leaving > 0) return { look: 'busy', short: words.saving, more: '' };
  if (stuck > 0) return { look: 'attention', short: counted(words.needsYou, stuck, locale), more: '' };
  return everSaved ? { look: 'saved', short: words.saved, more: '' } : { look: 'blank', short: '', more: '' };
}
