import type { Answer } from '#core/response/answer.ts';
import type { LiveConditions } from '#core/response/live-conditions.ts';
import { type Shown, shownOf } from '#core/response/shown-of.ts';
import { subjectsOf } from '#core/response/subjects-of.ts';
import { fill } from '#core/text/fill.ts';

/** What the page hands over where something on it, or beside it, waits for an answer. */
export interface PageConditions extends LiveConditions {
  /** The sentences that change with what is shown. */
  readonly numbering: { readonly question: string; readonly section: string; readonly place: string };
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
  /** What was shown last, to leave the page alone where it stays the same. */
  #last: { readonly ids: string; readonly elsewhere: Elsewhere } | null = null;

  constructor(root: HTMLElement, options: ShownPartsOptions) {
    const { parts } = options.conditions;
    this.#root = root;
    this.#options = options;
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
    const { conditions } = this.#options;
    for (const { kind, id } of conditions.parts) {
      const part = document.getElementById(`${kind === 'question' ? 'q' : 'c'}-${id}`);
      if (part !== null) part.hidden = !shown[kind === 'question' ? 'questions' : 'content'].has(id);
    }
    for (const group of this.#all('[data-group]')) {
      group.hidden = group.querySelector('.q:not([hidden]), .content:not([hidden])') === null;
    }
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
        if (line !== null) line.hidden = counts.asked === 0;
      }
    }
    for (const way of ['.back', '.next']) {
      const buttons = [...this.#all(`.foot ${way}`)];
      // Beyond the last section there is the review, which is always there.
      const known = ({ dataset: { href = '' } }: HTMLElement) => counted.every(({ id }) => id !== href);
      const open = buttons.find((each) => known(each) || there.some(({ id }) => id === each.dataset.href));
      for (const button of buttons) button.hidden = button !== open;
    }
    const at = there.findIndex(({ id }) => id === section);
    const others = there.filter(({ id }) => id !== section);
    const sum = (list: typeof there) => list.reduce((total, { asked }) => total + asked, 0);
    // Of hundreds of questions this takes a while, and what was chosen is to be seen first.
    setTimeout(() => this.#number(sum(there.slice(0, at)), sum(others), { at: at + 1, of: there.length }));
    return { asked: sum(others), answered: others.reduce((total, { answered }) => total + answered, 0) };
  }

  #number(before: number, elsewhere: number, place: { at: number; of: number }): void {
    const { numbering } = this.#options.conditions;
    const { locale } = this.#options;
    const numbers = [...this.#all('.q:not([hidden]) [data-nr]')];
    const asked = elsewhere + numbers.length;
    for (const [index, number] of numbers.entries())
      write(number, fill(numbering.question, { number: before + index + 1, asked }, locale));
    for (const each of this.#all('[data-place]'))
      write(each, fill(each.dataset.place === 'section' ? numbering.section : numbering.place, place, locale));
  }

  #all(selector: string): Iterable<HTMLElement> {
    return this.#root.querySelectorAll<HTMLElement>(selector);
  }
}

function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
