import { element } from './element.ts';
import type { LiveQuestion } from './live-question.ts';
import type { Saying } from './outbox.ts';
import type { Words } from './words.ts';

interface ConflictChoice {
  readonly yours: Saying;
  readonly theirs: Saying;
  readonly keepYours: () => void;
  readonly takeTheirs: () => void;
}

/** Both answers side by side, and the choice between them. */
export function conflictBox(question: LiveQuestion, words: Words['conflict'], choice: ConflictChoice): HTMLElement {
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
  words: Words['conflict'],
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
  const said = lines.length > 0 ? lines : [words.nothing];
  return element(
    'div',
    {},
    element('p', { class: 'clash-who' }, title),
    ...said.map((line) => element('p', {}, line)),
    button,
  );
}
