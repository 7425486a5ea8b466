import { afterNextPaint } from './after-next-paint.ts';
import type { AnswerFormOptions } from './answer-form-options.ts';
import { AnswerKeys } from './answer-keys.ts';
import type { AnswerSender } from './answer-sender.ts';
import { type Departure, depart } from './departure.ts';
import { FormView, type Moment } from './form-view.ts';
import { isTick, LiveQuestion } from './live-question.ts';
import { openSender } from './open-sender.ts';
import { lastSaid, sameSaying } from './outbox.ts';
import type { OutboxStore } from './outbox-store.ts';
import { PageSayings } from './page-sayings.ts';
import { SectionAnswers } from './section-answers.ts';
import { clearAnswer, settleControls } from './settle-controls.ts';
import { ShownParts } from './shown-parts.ts';

const pauseMs = 600;

/** Brings the server's form of one section to life: hears what changes, has it saved and shown, and takes the keys. */
export class AnswerForm {
  readonly #answers: SectionAnswers;
  readonly #sayings = new PageSayings();
  readonly #view: FormView;
  readonly #keys: AnswerKeys;
  readonly #shown: ShownParts | null;
  /** Has something been said that conditions ask about, since the page last followed? */
  #isStale = false;
  #willShow = false;
  readonly #store: OutboxStore;
  readonly #sender: AnswerSender;
  #departure: Departure = 'staying';
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, options: AnswerFormOptions) {
    const fields = root.querySelectorAll<HTMLFieldSetElement>('fieldset[data-question]');
    const questions = [...fields].map((field) => new LiveQuestion(field));
    const { store, sender } = openSender({
      ...options,
      changed: (id) => this.#show(id === null ? undefined : this.#answers.questions.get(id)),
      counted: (answered) => this.#counted(answered),
    });
    this.#store = store;
    this.#sender = sender;
    this.#answers = new SectionAnswers({
      ...options,
      questions: new Map(questions.map((question) => [question.id, question])),
      store,
      sayings: this.#sayings,
    });
    this.#view = new FormView(root, options, this.#answers, {
      keepMine: ({ id }) => sender.keepMine(id),
      takeTheirs: (question) => {
        sender.takeTheirs(question.id);
        this.#follow(question);
        this.#show();
      },
      reload: () => {
        this.#departure = 'leaving';
        location.reload();
      },
    });
    const { conditions } = options;
    this.#shown = conditions ? new ShownParts(root, { ...options, conditions }) : null;
    this.#keys = new AnswerKeys(questions);
  }

  /** Takes up what an earlier page left unsent, and what was chosen before this script was there. */
  start(): void {
    this.#store.tidy();
    for (const question of this.#answers.questions.values()) {
      const { id } = question;
      const shown = question.shown();
      this.#sender.saw(id, question.version());
      if (shown !== null) this.#sayings.note(id, shown);
      if (lastSaid(this.#store.get(id)) === null) this.#say(question);
      else this.#follow(question);
    }
    this.#isStale = this.#shown !== null;
    this.#show();
    void this.#sender.flush();
  }

  /** A control of the page has changed; `done` false while somebody is still typing in it. */
  change(control: HTMLInputElement | HTMLTextAreaElement, done: boolean): void {
    const question = this.#questionOf(control);
    if (question === null) return;
    this.#departure = 'staying';
    settleControls(question, control);
    this.#say(question);
    clearTimeout(this.#pause);
    // What was chosen is to be seen first; it is in the outbox already.
    if (done) afterNextPaint(() => void this.#sender.flush());
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

  /** Lets go of what was said to a question that is not asked any more. */
  drop(question: string): void {
    this.#store.drop(question);
    this.#show();
  }

  /** The focus has left a control: now its question's problem may be named. */
  left(control: Element): void {
    const question = this.#questionOf(control);
    if (question !== null) this.#view.question(question, this.#moment);
  }

  flush(): void {
    if (this.#departure === 'cutOff') this.#departure = 'staying';
    void this.#sender.flush();
    this.#show();
  }

  /** Another window, or the network, has changed something; or the browser has brought this page back. */
  refresh(): void {
    if (this.#departure === 'leaving') this.#departure = 'staying';
    for (const question of this.#answers.questions.values()) this.#follow(question);
    this.#show();
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
    return this.#departure !== 'leaving' && this.#answers.mayLose;
  }

  /** Goes to another page once all is saved and the page can be had; else says what is in the way. */
  async leave(href: string, before: Departure = this.#departure): Promise<void> {
    const mayLose = () => this.#answers.mayLose;
    this.#departure = await depart({ before, flush: () => this.#sender.flush(), mayLose });
    for (const question of this.#answers.questions.values()) this.#view.question(question, this.#moment);
    this.#show();
    if (this.#departure === 'leaving') location.assign(href);
  }

  #say(question: LiveQuestion): void {
    const heard = this.#sayings.hear(question);
    this.#heed(question.id);
    if (heard.is === 'new') this.#sender.say(question.id, heard.saying, heard.problem);
    else if (heard.is !== 'same') this.#show(question);
  }

  /** Shows what was said or settled past this window. What cannot be read as an answer stands nowhere else: it stays. */
  #follow(question: LiveQuestion): void {
    const { id } = question;
    const shown = this.#sayings.last(id);
    const words = this.#sayings.problem(id) === null ? this.#sender.follow(id) : null;
    if (words !== null) {
      if (shown === null || !sameSaying(words, shown)) question.write(words);
      this.#sayings.note(id, words);
      this.#answers.everSaved = true;
      this.#heed(id);
    }
    this.#view.question(question, this.#moment);
  }

  #questionOf(element: Element): LiveQuestion | null {
    const field = element.closest<HTMLElement>('fieldset[data-question]');
    return this.#answers.questions.get(field?.dataset.question ?? '') ?? null;
  }

  get #moment(): Moment {
    return { sending: this.#sender.sending, departure: this.#departure };
  }

  /** Marks that what is shown may not be any more, where conditions ask about the question. */
  #heed(question: string): void {
    this.#isStale ||= this.#shown?.asksAbout(question) ?? false;
  }

  /** Shows the question now, and all else once for everything that happens in one go. */
  #show(question?: LiveQuestion): void {
    if (question !== undefined) this.#view.question(question, this.#moment);
    if (this.#willShow) return;
    this.#willShow = true;
    queueMicrotask(() => {
      this.#willShow = false;
      this.#view.bar(this.#moment);
      // On a page of hundreds what comes into view takes a while, and what was chosen is to be seen first.
      if (this.#isStale) afterNextPaint(() => this.#ask());
    });
  }

  /** Brings into view what the answers make to be asked, and takes away what they do not. */
  #ask(): void {
    if (!this.#isStale || this.#shown === null) return;
    this.#isStale = false;
    this.#answers.elsewhere(this.#shown.apply((id) => this.#sayings.last(id)?.answer ?? null));
    this.#view.bar(this.#moment);
  }

  #counted(answered: number): void {
    this.#answers.recount(answered);
    if (this.#departure === 'cutOff') this.#departure = 'staying';
    this.#show();
  }
}
