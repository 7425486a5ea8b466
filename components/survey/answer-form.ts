import { AnswerKeys } from './answer-keys.ts';
import type { AnswerSender } from './answer-sender.ts';
import { isTick, LiveQuestion } from './live-question.ts';
import { openSender } from './open-sender.ts';
import { isOpen, lastSaid } from './outbox.ts';
import type { OutboxStore } from './outbox-store.ts';
import { PageSayings } from './page-sayings.ts';
import { paintQuestion } from './paint-question.ts';
import { saveStatus } from './save-status.ts';
import { clearAnswer, settleControls } from './settle-controls.ts';
import { stripLink } from './strip-link.ts';
import { SurveyPaint } from './survey-paint.ts';
import type { Words } from './words.ts';

export interface AnswerFormOptions {
  readonly assessment: string;
  readonly token: string;
  readonly locale: string;
  readonly section: string;
  /** Answered questions of the other sections, and all that are asked. */
  readonly answeredElsewhere: number;
  readonly asked: number;
  readonly words: Words;
}

const pauseMs = 600;
const patienceMs = 2_500;

/**
 * Brings the server's form of one section to life: saves what changes, shows what became of it, and takes the keys.
 * It listens on the container only; the controls stay native and hold the state.
 */
export class AnswerForm {
  readonly #options: AnswerFormOptions;
  readonly #questions: ReadonlyMap<string, LiveQuestion>;
  readonly #paint: SurveyPaint;
  readonly #keys: AnswerKeys;
  readonly #store: OutboxStore;
  readonly #sender: AnswerSender;
  readonly #sayings = new PageSayings();
  #answeredElsewhere: number;
  #everSaved: boolean;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Somebody wants to go on: every problem is shown, whether the focus is there or not. */
  #insists = false;
  #leaves = false;

  constructor(root: HTMLElement, options: AnswerFormOptions) {
    const fields = root.querySelectorAll<HTMLFieldSetElement>('fieldset[data-question]');
    const questions = [...fields].map((field) => new LiveQuestion(field));
    this.#options = options;
    this.#questions = new Map(questions.map((question) => [question.id, question]));
    this.#paint = new SurveyPaint(root, options.words, options.locale);
    this.#keys = new AnswerKeys(questions);
    this.#answeredElsewhere = options.answeredElsewhere;
    this.#everSaved = options.answeredElsewhere > 0 || questions.some((question) => question.version() > 0);
    const { store, sender } = openSender({
      ...options,
      changed: (question) => this.#show(question),
      counted: (answered) => this.#recount(answered),
    });
    this.#store = store;
    this.#sender = sender;
  }

  /** Takes up what an earlier page left unsent, and what was chosen before this script was there. */
  start(): void {
    this.#store.tidy();
    for (const question of this.#questions.values()) {
      const { id } = question;
      const shown = question.shown();
      this.#sender.saw(id, question.version());
      if (shown !== null) this.#sayings.note(id, shown);
      const unsent = lastSaid(this.#store.get(id));
      if (unsent === null) {
        this.#say(question);
        continue;
      }
      question.write(unsent);
      this.#sayings.note(id, unsent);
      this.#sender.adopt(id);
      this.#show(id);
    }
    this.#show(null);
    void this.#sender.flush();
  }

  /** A control of the page has changed; `done` false while somebody is still typing in it. */
  change(control: HTMLInputElement | HTMLTextAreaElement, done: boolean): void {
    const question = this.#questionOf(control);
    if (question === null) return;
    this.#insists = false;
    settleControls(question, control);
    this.#say(question);
    clearTimeout(this.#pause);
    if (done) void this.#sender.flush();
    // Half a number or half an address would only be refused.
    else if (control instanceof HTMLTextAreaElement) this.#pause = setTimeout(() => this.#sender.flush(), pauseMs);
  }

  clear(button: HTMLElement): void {
    const question = this.#questionOf(button);
    if (question === null) return;
    clearAnswer(question);
    this.#say(question);
    question.controls().find(isTick)?.focus();
    void this.#sender.flush();
  }

  /** The focus has left a question: now its problem may be named. */
  left(): void {
    for (const id of this.#questions.keys()) this.#show(id);
  }

  flush(): void {
    void this.#sender.flush();
  }

  /** Another window, or the network, has changed something; or the browser has brought this page back. */
  refresh(): void {
    this.#leaves = false;
    this.#show(null);
  }

  press(event: KeyboardEvent): void {
    this.#keys.press(event);
  }

  get keysAreOn(): boolean {
    return this.#keys.isOn;
  }

  switchKeys(): void {
    this.#keys.isOn = !this.#keys.isOn;
  }

  /** Is something not with the server that a closed window would leave behind? */
  get mayLose(): boolean {
    return !this.#leaves && (this.#store.open().size > 0 || this.#sayings.unreadable.length > 0);
  }

  /** Goes to another page once all is saved; if that takes too long, says so and goes at the second request. */
  async leave(href: string): Promise<void> {
    if (!this.#insists) {
      await Promise.race([this.#sender.flush(), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
      if (this.mayLose) {
        this.#insists = true;
        this.left();
        return;
      }
    }
    this.#leaves = true;
    location.assign(href);
  }

  #say(question: LiveQuestion): void {
    const heard = this.#sayings.hear(question);
    if (heard.is === 'new') this.#sender.say(question.id, heard.saying, heard.problem);
    else if (heard.is !== 'same') this.#show(question.id);
  }

  #questionOf(element: HTMLElement): LiveQuestion | null {
    const field = element.closest<HTMLElement>('fieldset[data-question]');
    return this.#questions.get(field?.dataset.question ?? '') ?? null;
  }

  #show(id: string | null): void {
    const question = id === null ? undefined : this.#questions.get(id);
    if (question !== undefined) this.#showQuestion(question);
    this.#showCounts();
    const status = this.#status();
    const link = stripLink(
      {
        token: this.#options.token,
        sending: this.#sender.sending,
        boxes: this.#store.open(),
        unreadable: this.#sayings.unreadable[0],
        isHere: (question) => this.#questions.has(question),
        insists: this.#insists,
        short: status.short,
      },
      this.#options.words,
    );
    const warning = `${status.short}. ${this.#options.words.goAnyway}`;
    const isWarned = this.#insists && this.mayLose;
    this.#paint.status(isWarned ? { ...status, more: warning } : status, link);
  }

  #showQuestion(question: LiveQuestion): void {
    const { id, root } = question;
    const box = this.#store.get(id);
    const code = this.#sayings.problem(id);
    const stuck = code === null ? box.stuck : ({ is: 'invalid', code } as const);
    // While somebody is still at it, a sentence about what is missing would only interrupt.
    const isEarly = stuck?.is === 'invalid' && !this.#insists && root.contains(document.activeElement);
    paintQuestion({
      question,
      words: this.#options.words,
      stuck: isEarly ? null : stuck,
      yours: lastSaid(box) ?? this.#sayings.last(id),
      keepYours: () => this.#sender.keepMine(id),
      takeTheirs: () => this.#takeTheirs(question),
    });
  }

  #takeTheirs(question: LiveQuestion): void {
    const { stuck } = this.#store.get(question.id);
    if (stuck?.is !== 'changed') return;
    question.write(stuck.theirs);
    this.#sayings.note(question.id, stuck.theirs);
    this.#sender.giveUp(question.id);
  }

  #status() {
    const { words, locale } = this.#options;
    const unreadable = this.#sayings.unreadable.filter((id) => !isOpen(this.#store.get(id))).length;
    const boxes = this.#store.open();
    const { onLine: online } = navigator;
    return saveStatus(
      { sending: this.#sender.sending, boxes, unreadable, online, everSaved: this.#everSaved },
      words,
      locale,
    );
  }

  #showCounts(): void {
    const { section, asked } = this.#options;
    const answered = this.#answeredHere();
    const all = { answered: this.#answeredElsewhere + answered, asked };
    this.#paint.counts(all, { section, answered, asked: this.#questions.size });
  }

  #answeredHere(): number {
    const isAnswered = (id: string) =>
      this.#sayings.problem(id) === null &&
      (this.#sayings.last(id)?.answer ?? null) !== null &&
      this.#store.get(id).stuck?.is !== 'invalid';
    return [...this.#questions.keys()].filter(isAnswered).length;
  }

  #recount(answered: number): void {
    this.#everSaved = true;
    if (this.#store.open().size === 0) this.#answeredElsewhere = Math.max(0, answered - this.#answeredHere());
    this.#show(null);
  }
}
