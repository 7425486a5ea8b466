import { element } from './element.ts';
import type { LiveQuestion } from './live-question.ts';
import type { Saying } from './outbox.ts';
import type { Words } from './words.ts';

type ConflictWords = Words['conflict'] & { readonly unfit?: string };

interface ConflictChoice {
  readonly yours: Saying;
  readonly theirs: Saying;
  readonly keepYours: () => void;
  readonly takeTheirs: () => void;
}

/** The question is another by now, and this page cannot show it. */
export function staleBox(question: LiveQuestion, words: Words['outdated'], reload: () => void): HTMLElement {
  const id = `conflict-${question.id}`;
  const button = element('button', { type: 'button', class: 'clash-button' }, words.reload);
  button.addEventListener('click', reload);
  return element(
    'div',
    { class: 'clash', role: 'group', 'aria-labelledby': id },
    element('p', { id, class: 'clash-title' }, words.title),
    element('p', {}, words.stale),
    button,
  );
}

/** Both answers side by side, and the choice between them. */
export function conflictBox(question: LiveQuestion, words: ConflictWords, choice: ConflictChoice): HTMLElement {
  const id = `conflict-${question.id}`;
  return element(
    'div',
    { class: 'clash', role: 'group', 'aria-labelledby': id },
    element('p', { id, class: 'clash-title' }, words.title),
    element('p', {}, words.lead),
    element(
      'div',
      { class: 'clash-sides' },
      side(question, words, words.yours, choice.yours, choice.theirs, words.keepYours, choice.keepYours),
      side(question, words, words.theirs, choice.theirs, choice.yours, words.takeTheirs, choice.takeTheirs),
    ),
  );
}

function side(
  question: LiveQuestion,
  words: ConflictWords,
  title: string,
  saying: Saying,
  other: Saying,
  label: string,
  act: () => void,
): HTMLElement {
  const lines = question.describe(saying);
  // What is the same on both sides is no choice.
  if (saying.comment !== other.comment) lines.push(`${words.comment}: ${saying.comment || words.none}`);
  if (saying.link !== other.link) lines.push(`${words.link}: ${saying.link || words.none}`);
  const button = element('button', { type: 'button', class: 'clash-button' }, label);
  button.addEventListener('click', act);
  const none = saying.answer === null ? words.nothing : (words.unfit ?? words.nothing);
  const said = lines.length > 0 ? lines : [none];
  // What the question does not offer any more could only be refused.
  const canStay = lines.length > 0 || none === words.nothing;
  return element(
    'div',
    {},
    element('p', { class: 'clash-who' }, title),
    ...said.map((line) => element('p', {}, line)),
    ...(canStay ? [button] : []),
  );
}
