import { fieldsOf, special } from '#core/response/section-form.ts';
import { type KeyCommand, keyCommand } from './key-command.ts';
import { isTick, type LiveQuestion } from './live-question.ts';

const settingName = 'phaseline.keys';

/** Single-key answering; `isOn` and `set` are the switch that WCAG 2.1.4 asks for. */
export class AnswerKeys {
  readonly #questions: readonly LiveQuestion[];

  constructor(questions: readonly LiveQuestion[]) {
    this.#questions = questions;
  }

  get isOn(): boolean {
    return readSetting() !== 'off';
  }

  set isOn(on: boolean) {
    writeSetting(on ? 'on' : 'off');
  }

  press(event: KeyboardEvent): void {
    if (!this.isOn || event.defaultPrevented || event.isComposing) return;
    const command = keyCommand({
      key: event.key,
      modified: event.ctrlKey || event.altKey || event.metaKey,
      typing: takesText(event.target),
    });
    if (command === null) return;
    const here = this.#current();
    if (command.is === 'move') this.#move(here, command.by, event);
    else this.#answer(here, command, event);
  }

  /** Those that are asked now. */
  get #open(): readonly LiveQuestion[] {
    return this.#questions.filter(({ root }) => !root.hidden);
  }

  #answer(here: number, command: Exclude<KeyCommand, { is: 'move' }>, event: KeyboardEvent): void {
    const question = this.#open[here];
    if (question === undefined) return;
    const control = command.is === 'choose' ? numbered(question)[command.index] : specialOf(question, command.is);
    if (control === undefined) return;
    event.preventDefault();
    control.focus();
    control.click();
    if (command.is !== 'notApplicable') return;
    question
      .controls()
      .find(({ name }) => name === fieldsOf(question).reason)
      ?.focus();
  }

  #move(here: number, by: 1 | -1, event: KeyboardEvent): void {
    // Without a focus yet, "next" is the question in view.
    const question = this.#open[this.#focused() === -1 && by === 1 ? here : here + by];
    if (question === undefined) return;
    event.preventDefault();
    question.root.scrollIntoView({ block: 'start' });
    const controls = question.controls().filter((control) => control.type !== 'hidden' && control.checkVisibility());
    const chosen = controls.find((control) => isTick(control) && control.checked);
    (chosen ?? controls[0])?.focus({ preventScroll: true });
  }

  /** The question with the focus, else the first one in view. */
  #current(): number {
    const focused = this.#focused();
    if (focused !== -1) return focused;
    const isInView = (part: Element) => part.getBoundingClientRect().bottom > window.innerHeight / 3;
    // A lot first: to ask where a question is in one that is out of sight would have the browser lay it out.
    const passed = new Set([...document.querySelectorAll('.lot')].filter((lot) => !isInView(lot)));
    return this.#open.findIndex(({ root }) => {
      const lot = root.closest('.lot');
      return (lot === null || !passed.has(lot)) && isInView(root);
    });
  }

  #focused(): number {
    const field = document.activeElement?.closest('fieldset');
    return field ? this.#open.findIndex(({ root }) => root === field) : -1;
  }
}

/** The controls that the digit keys stand for, in order. */
function numbered(question: LiveQuestion): HTMLInputElement[] {
  return [...question.root.querySelectorAll<HTMLInputElement>('input[data-key]')];
}

function specialOf(question: LiveQuestion, is: 'unknown' | 'notApplicable') {
  return question.controls().find((control) => isTick(control) && control.value === special[is]);
}

function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !isTick(target);
}

/** Storage may be switched off: then the keys are on, and the switch lasts as long as nothing is asked again. */
function readSetting(): string | null {
  try {
    return localStorage.getItem(settingName);
  } catch {
    return null;
  }
}

function writeSetting(value: string): void {
  try {
    localStorage.setItem(settingName, value);
  } catch {
    // Nowhere to keep it.
  }
}
