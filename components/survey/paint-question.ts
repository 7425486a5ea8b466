import { conflictBox } from './conflict-box.ts';
import { element } from './element.ts';
import type { LiveQuestion } from './live-question.ts';
import type { Saying, Stuck } from './outbox.ts';
import type { Words } from './words.ts';

interface QuestionNews {
  readonly question: LiveQuestion;
  readonly words: Words;
  readonly stuck: Stuck | null;
  readonly yours: Saying | null;
  readonly keepYours: () => void;
  readonly takeTheirs: () => void;
}

/** Shows at the question what the person has to do about it, or nothing. */
export function paintQuestion({ question, words, stuck, yours, keepYours, takeTheirs }: QuestionNews): void {
  const slot = question.root.querySelector<HTMLElement>('[data-news]');
  if (slot === null) return;
  const wanted = stuck === null || yours === null ? '' : JSON.stringify([stuck, stuck.is === 'changed' ? yours : 0]);
  // Painted anew only when it says something else: a screen reader would repeat it.
  if (slot.dataset.news === wanted) return;
  slot.dataset.news = wanted;
  if (stuck === null || yours === null) slot.replaceChildren();
  else if (stuck.is === 'invalid') slot.replaceChildren(problemLine(words, stuck.code));
  else
    slot.replaceChildren(conflictBox(question, words.conflict, { yours, theirs: stuck.theirs, keepYours, takeTheirs }));
}

function problemLine(words: Words, code: string): HTMLElement {
  return element('p', { class: 'problem' }, words.problems[code] ?? words.problems.other ?? code);
}
