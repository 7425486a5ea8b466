import { conflictBox, staleBox } from './conflict-box.ts';
import { element } from './element.ts';
import type { LiveQuestion } from './live-question.ts';
import type { Saying, Stuck } from './outbox.ts';
import type { Words } from './words.ts';

interface QuestionNews {
  readonly question: LiveQuestion;
  readonly words: Words;
  readonly stuck: Stuck | null;
  readonly yours: Saying | null;
  /** Does this page show the question as it was when `yours` was said to it? */
  readonly isStale: boolean;
  readonly keepYours: () => void;
  readonly takeTheirs: () => void;
  readonly reload: () => void;
}

/** Shows at the question what the person has to do about it, or nothing. */
export function paintQuestion(news: QuestionNews): void {
  const { question, words, stuck, yours, isStale } = news;
  const slot = question.root.querySelector<HTMLElement>('[data-news]');
  if (slot === null) return;
  const wanted =
    stuck === null || yours === null ? '' : JSON.stringify([stuck, stuck.is === 'invalid' ? 0 : yours, isStale]);
  // Painted anew only when it says something else: a screen reader would repeat it.
  if (slot.dataset.news === wanted) return;
  slot.dataset.news = wanted;
  if (stuck === null || yours === null) slot.replaceChildren();
  else if (stuck.is === 'invalid') slot.replaceChildren(problemLine(words, stuck.code));
  else if (stuck.is === 'outdated' && isStale) slot.replaceChildren(staleBox(question, words.outdated, news.reload));
  else {
    const said = stuck.is === 'outdated' ? { ...words.conflict, ...words.outdated } : words.conflict;
    slot.replaceChildren(conflictBox(question, said, { ...news, yours, theirs: stuck.theirs }));
  }
}

function problemLine(words: Words, code: string): HTMLElement {
  return element('p', { class: 'problem' }, words.problems[code] ?? words.problems.other ?? code);
}
