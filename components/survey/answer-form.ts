import { AnswerKeys } from './answer-keys.ts';
import type { AnswerSender } from './answer-sender.ts';
import { isTick, LiveQuestion } from './live-question.ts';
import { openSender } from './open-sender.ts';
import { isOpen, lastSaid, type Saying, sameSaying } from './outbox.ts';
import type { OutboxStore } from './outbox-store.ts';
import { paintQuestion } from './paint-question.ts';
import { saveStatus } from './save-status.ts';
import { clearAnswer, settleControls } from './settle-controls.ts';
import { type StripLink, SurveyPaint } from './survey-paint.ts';
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
  /** By question: what was last said or shown, so that the same is not sent twice. */
  readonly #said = new Map<string, Saying>();
  /** By question: why its controls cannot be read as an answer. */
  readonly #unreadable = new Map<string, string>();
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
      if (shown !== null) this.#said.set(id, shown);
      const unsent = lastSaid(this.#store.get(id));
      if (unsent === null) {
        this.say(question);
        continue;
      }
      question.write(unsent);
      this.#said.set(id, unsent);
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
    this.say(question);
    clearTimeout(this.#pause);
    if (done) void this.#sender.flush();
    // Half a number or half an address would only be refused.
    else if (control instanceof HTMLTextAreaElement) this.#pause = setTimeout(() => this.#sender.flush(), pauseMs);
  }

  clear(button: HTMLElement): void {
    const question = this.#questionOf(button);
    if (question === null) return;
    clearAnswer(question);
    this.say(question);
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
    return !this.#leaves && (this.#store.open().size > 0 || this.#unreadable.size > 0);
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

  say(question: LiveQuestion): void {
    const { id } = question;
    const reading = question.read();
    if (reading.is === 'unreadable') {
      this.#unreadable.set(id, reading.problem);
      this.#show(id);
      return;
    }
    const wasUnreadable = this.#unreadable.delete(id);
    const before = this.#said.get(id);
    if (before !== undefined && sameSaying(before, reading.saying)) {
      if (wasUnreadable) this.#show(id);
      return;
    }
    this.#said.set(id, reading.saying);
    this.#sender.say(id, reading.saying, reading.problem);
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
    const warning = `${status.short}. ${this.#options.words.goAnyway}`;
    const isWarned = this.#insists && this.mayLose;
    this.#paint.status(isWarned ? { ...status, more: warning } : status, this.#wayOut() ?? this.#wayToQuestion());
  }

  #showQuestion(question: LiveQuestion): void {
    const { id, root } = question;
    const box = this.#store.get(id);
    const code = this.#unreadable.get(id);
    const stuck = code === undefined ? box.stuck : ({ is: 'invalid', code } as const);
    // While somebody is still at it, a sentence about what is missing would only interrupt.
    const isEarly = stuck?.is === 'invalid' && !this.#insists && root.contains(document.activeElement);
    paintQuestion({
      question,
      words: this.#options.words,
      stuck: isEarly ? null : stuck,
      yours: lastSaid(box) ?? this.#said.get(id) ?? null,
      keepYours: () => this.#sender.keepMine(id),
      takeTheirs: () => this.#takeTheirs(question),
    });
  }

  #takeTheirs(question: LiveQuestion): void {
    const { stuck } = this.#store.get(question.id);
    if (stuck?.is !== 'changed') return;
    question.write(stuck.theirs);
    this.#said.set(question.id, stuck.theirs);
    this.#sender.giveUp(question.id);
  }

  #status() {
    const { words, locale } = this.#options;
    const unreadable = [...this.#unreadable.keys()].filter((id) => !isOpen(this.#store.get(id))).length;
    const boxes = this.#store.open();
    const { onLine: online } = navigator;
    return saveStatus(
      { sending: this.#sender.sending, boxes, unreadable, online, everSaved: this.#everSaved },
      words,
      locale,
    );
  }

  #wayOut(): StripLink | null {
    const { words, token } = this.#options;
    const { sending } = this.#sender;
    if (sending.is !== 'shut' || this.#store.open().size === 0) return null;
    const href = sending.because === 'gone' ? '/' : `/a/${token}`;
    return { about: words.shut[sending.because], href, label: words.show };
  }

  /** To a conflict, or to a question that needs a look and does not show it here and now. */
  #wayToQuestion(): StripLink | null {
    const { words } = this.#options;
    const [unreadable] = this.#unreadable.keys();
    if (this.#insists && unreadable !== undefined) return { about: '', href: `#q-${unreadable}`, label: words.show };
    for (const [id, { stuck, page }] of this.#store.open()) {
      const href = this.#questions.has(id) ? `#q-${id}` : `${page}#q-${id}`;
      if (stuck?.is === 'changed') return { about: words.conflict.title, href, label: words.conflict.compare };
      if (stuck !== null && (this.#insists || !this.#questions.has(id)))
        return { about: this.#status().short, href, label: words.show };
    }
    return null;
  }

  #showCounts(): void {
    const { section, asked } = this.#options;
    const answered = this.#answeredHere();
    const all = { answered: this.#answeredElsewhere + answered, asked };
    this.#paint.counts(all, { section, answered, asked: this.#questions.size });
  }

  #answeredHere(): number {
    const isAnswered = (id: string) =>
      !this.#unreadable.has(id) &&
      (this.#said.get(id)?.answer ?? null) !== null &&
      this.#store.get(id).stuck?.is !== 'invalid';
    return [...this.#questions.keys()].filter(isAnswered).length;
  }

  #recount(answered: number): void {
    this.#everSaved = true;
    if (this.#store.open().size === 0) this.#answeredElsewhere = Math.max(0, answered - this.#answeredHere());
    this.#show(null);
  }
}
