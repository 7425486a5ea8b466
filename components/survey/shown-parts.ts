import type { Answer } from '#core/response/answer.ts';
import type { LiveConditions } from '#core/response/live-conditions.ts';
import { type Shown, shownOf } from '#core/response/shown-of.ts';
import { subjectsOf } from '#core/response/subjects-of.ts';
import { fill } from '#core/text/fill.ts';
import { afterNextPaint } from './after-next-paint.ts';
import { AskedNews, type NewsWords } from './asked-news.ts';

/** What the page hands over where something on it, or beside it, waits for an answer. */
export interface PageConditions extends LiveConditions {
  /** The sentences that change with what is shown. */
  readonly numbering: { readonly question: string; readonly section: string; readonly place: string };
  readonly news: NewsWords;
}

/** How much is asked and answered in the other sections. */
export interface Elsewhere {
  readonly asked: number;
  readonly answered: number;
}

interface ShownPartsOptions {
  readonly conditions: PageConditions;
  /** Id of the section on this page. */
  readonly section: string;
  readonly locale: string;
  readonly words: { readonly sectionCount: string };
}

/** Shows and hides the questions, content blocks, groups and sections that conditions decide about. */
export class ShownParts {
  readonly #root: HTMLElement;
  readonly #options: ShownPartsOptions;
  readonly #ids: ReadonlySet<string>;
  readonly #subjects: ReadonlySet<string>;
  readonly #groups: readonly HTMLElement[];
  readonly #numbers: readonly { readonly question: HTMLElement; readonly place: HTMLElement }[];
  readonly #news: AskedNews;
  /** What was shown last, to leave the page alone where it stays the same. */
  #last: { readonly ids: string; readonly elsewhere: Elsewhere } | null = null;

  constructor(root: HTMLElement, options: ShownPartsOptions) {
    const { parts } = options.conditions;
    this.#root = root;
    this.#options = options;
    this.#numbers = [...this.#all('.q')].flatMap((question) => {
      const place = question.querySelector<HTMLElement>('[data-nr]');
      return place === null ? [] : [{ question, place }];
    });
    const here = new Set(this.#numbers.map(({ question }) => question.dataset.question ?? ''));
    this.#news = new AskedNews({
      region: root.querySelector('[data-asked-news]') ?? { textContent: '' },
      words: options.conditions.news,
      locale: options.locale,
      isHere: (question) => here.has(question),
      later: (work, ms) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
    });
    this.#groups = [...this.#all('[data-group]')];
    this.#ids = new Set(parts.map(({ id }) => id));
    this.#subjects = new Set(parts.flatMap(({ showIf }) => showIf.flatMap(subjectsOf)));
  }

  /** Does something wait for what is said to this question? */
  asksAbout(question: string): boolean {
    return this.#subjects.has(question);
  }

  /** `answerOf` knows the questions of this page. */
  apply(answerOf: (question: string) => Answer | null): Elsewhere {
    const { conditions } = this.#options;
    const answers = new Map(Object.entries(conditions.answers));
    for (const id of this.#subjects) {
      const answer = answerOf(id);
      if (answer !== null) answers.set(id, answer);
    }
    const shown = shownOf(conditions.parts, this.#ids, answers);
    const ids = [...shown.questions, ...shown.content].join(' ');
    if (this.#last?.ids !== ids) this.#last = { ids, elsewhere: this.#paint(shown) };
    return this.#last.elsewhere;
  }

  #paint(shown: Shown): Elsewhere {
    this.#news.note(shown.questions);
    const { conditions } = this.#options;
    for (const { kind, id } of conditions.parts) {
      const part = document.getElementById(`${kind === 'question' ? 'q' : 'c'}-${id}`);
      if (part !== null) hide(part, !shown[kind === 'question' ? 'questions' : 'content'].has(id));
    }
    for (const group of this.#groups) hide(group, group.querySelector(':is(.q, .content):not([hidden])') === null);
    return this.#sections(shown);
  }

  /** The list of sections and the ways to the ones before and after. */
  #sections({ questions }: Shown): Elsewhere {
    const { conditions, section, words, locale } = this.#options;
    const counted = conditions.sections.map(({ id, asked, answered, conditional, given }) => ({
      id,
      asked: asked + conditional.filter((each) => questions.has(each)).length,
      answered: answered + given.filter((each) => questions.has(each)).length,
    }));
    const there = counted.filter(({ id, asked }) => asked > 0 || id === section);
    for (const { id, ...counts } of counted.filter((each) => each.id !== section)) {
      for (const place of this.#all(`[data-section="${id}"]`)) {
        place.textContent = fill(words.sectionCount, counts, locale);
        const line = place.closest('li');
        if (line !== null) hide(line, counts.asked === 0);
      }
    }
    for (const way of ['.back', '.next']) {
      const buttons = [...this.#all(`.foot ${way}`)];
      // Beyond the last section there is the review, which is always there.
      const known = ({ dataset: { href = '' } }: HTMLElement) => counted.every(({ id }) => id !== href);
      const open = buttons.find((each) => known(each) || there.some(({ id }) => id === each.dataset.href));
      for (const button of buttons) hide(button, button !== open);
    }
    const at = there.findIndex(({ id }) => id === section);
    const others = there.filter(({ id }) => id !== section);
    const sum = (list: typeof there) => list.reduce((total, { asked }) => total + asked, 0);
    // Of hundreds of questions this takes a while, and what was chosen is to be seen first.
    const before = sum(there.slice(0, at));
    afterNextPaint(() => this.#number(before, sum(others), { at: at + 1, of: there.length }));
    return { asked: sum(others), answered: others.reduce((total, { answered }) => total + answered, 0) };
  }

  #number(before: number, elsewhere: number, place: { at: number; of: number }): void {
    const { numbering } = this.#options.conditions;
    const { locale } = this.#options;
    const shown = this.#numbers.filter(({ question }) => !question.hidden);
    const asked = elsewhere + shown.length;
    const sentence = fill(numbering.question, { asked }, locale);
    for (const [index, { place }] of shown.entries())
      write(place, fill(sentence, { number: before + index + 1 }, locale));
    for (const each of this.#all('[data-place]'))
      write(each, fill(each.dataset.place === 'section' ? numbering.section : numbering.place, place, locale));
  }

  #all(selector: string): Iterable<HTMLElement> {
    return this.#root.querySelectorAll<HTMLElement>(selector);
  }
}

/** Only when it differs: the browser would look at everything again. */
function hide(part: HTMLElement, hidden: boolean): void {
  if (part.hidden !== hidden) part.hidden = hidden;
}

function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
