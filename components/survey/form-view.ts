import type { AnswerFormOptions } from './answer-form-options.ts';
import type { Sending } from './answer-sender.ts';
import type { Departure } from './departure.ts';
import type { LiveQuestion } from './live-question.ts';
import { paintQuestion } from './paint-question.ts';
import { type SaveStatus, saveStatus } from './save-status.ts';
import type { SectionAnswers, SectionState } from './section-answers.ts';
import { stripLink } from './strip-link.ts';
import { SurveyPaint } from './survey-paint.ts';

/** What is going on apart from the answers. */
export interface Moment {
  readonly sending: Sending;
  readonly departure: Departure;
}

/** What the person can do about a conflict. */
export interface Choices {
  readonly keepMine: (question: LiveQuestion) => void;
  readonly takeTheirs: (question: LiveQuestion) => void;
  /** About a question that has changed: have the page as it is now. */
  readonly reload: () => void;
}

/** Shows what became of the answers: at the questions, in the counts, and in the bar. */
export class FormView {
  readonly #paint: SurveyPaint;
  readonly #options: AnswerFormOptions;
  readonly #answers: SectionAnswers;
  readonly #choices: Choices;

  constructor(root: HTMLElement, options: AnswerFormOptions, answers: SectionAnswers, choices: Choices) {
    this.#paint = new SurveyPaint(root, options.words, options.locale);
    this.#options = options;
    this.#answers = answers;
    this.#choices = choices;
  }

  question(question: LiveQuestion, { departure }: Moment): void {
    const { id, root } = question;
    const stuck = this.#answers.stuckOf(id);
    // While somebody is still at it, a sentence about what is missing would only interrupt.
    const isEarly = stuck?.is === 'invalid' && departure !== 'warned' && root.contains(document.activeElement);
    paintQuestion({
      question,
      words: this.#options.words,
      stuck: isEarly ? null : stuck,
      yours: this.#answers.yoursOf(id),
      isStale: this.#answers.isStale(id, this.#options.questionnaire),
      keepYours: () => this.#choices.keepMine(question),
      takeTheirs: () => this.#choices.takeTheirs(question),
      reload: this.#choices.reload,
    });
  }

  bar(moment: Moment): void {
    const { token, section, words } = this.#options;
    const { questions } = this.#answers;
    const now = this.#answers.now();
    const { boxes, unreadable, counts } = now;
    this.#paint.counts(counts.all, { section, ...counts.here });
    const status = this.#status(moment, now);
    const link = stripLink(
      {
        token,
        sending: moment.sending,
        boxes,
        unreadable: unreadable[0],
        isHere: (id) => questions.has(id),
        insists: moment.departure === 'warned',
        short: status.short,
      },
      words,
    );
    this.#paint.status(status, link);
  }

  #status({ sending, departure }: Moment, { boxes, onlyUnreadable, mayLose }: SectionState): SaveStatus {
    const { words, locale } = this.#options;
    const { everSaved } = this.#answers;
    const { onLine: online } = navigator;
    const status = saveStatus({ sending, boxes, unreadable: onlyUnreadable, online, everSaved }, words, locale);
    if (departure === 'cutOff') {
      // What is not sent yet says more than that there is no connection.
      const short = status.look === 'alert' ? status.short : words.cutOff;
      return { look: 'alert', short, more: words.cutOffMore };
    }
    return departure === 'warned' && mayLose ? { ...status, more: `${status.short}. ${words.goAnyway}` } : status;
  }
}
