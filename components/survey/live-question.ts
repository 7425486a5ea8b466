import type { Question } from '#core/questionnaire/questionnaire.ts';
import { decodeAnswer, plainText } from '#core/response/decode-answer.ts';
import { encodeAnswer } from '#core/response/encode-answer.ts';
import { fieldsOf } from '#core/response/section-form.ts';
import type { Saying } from './outbox.ts';

export type Control = HTMLInputElement | HTMLTextAreaElement;

/** What a question's controls say at this moment; `problem` names what keeps it from being sent. */
export type LiveReading =
  | { readonly is: 'readable'; readonly saying: Saying; readonly problem: 'reasonMissing' | null }
  | { readonly is: 'unreadable'; readonly problem: string };

/** One question of the page, read and written through its own native controls. */
export class LiveQuestion {
  readonly id: string;
  readonly root: HTMLFieldSetElement;
  readonly #type: Question['type'];
  #controls: readonly Control[] | undefined;

  constructor(root: HTMLFieldSetElement) {
    this.root = root;
    this.id = root.dataset.question ?? '';
    // The server wrote it from the question itself.
    this.#type = root.dataset.type as Question['type'];
  }

  /** They never change, so they are looked for once. */
  controls(): readonly Control[] {
    this.#controls ??= [...this.root.querySelectorAll<Control>('input, textarea')];
    return this.#controls;
  }

  read(): LiveReading {
    const names = fieldsOf(this);
    const get = (name: string) => this.controls().filter((control) => control.name === name && isSaid(control));
    const values = (name: string) => get(name).map((control) => control.value);
    const decoded = decodeAnswer({ id: this.id, type: this.#type }, values);
    if ('problem' in decoded) return { is: 'unreadable', problem: decoded.problem };
    const { answer } = decoded;
    const comment = plainText(values(names.comment)[0]);
    const link = (values(names.link)[0] ?? '').trim();
    const problem = answer?.kind === 'notApplicable' && answer.reason === '' ? 'reasonMissing' : null;
    return { is: 'readable', saying: { answer, comment, link }, problem };
  }

  /** What the server rendered; null on a page without it. */
  shown(): Saying | null {
    const text = this.hidden(fieldsOf(this).shown);
    return text === null ? null : (JSON.parse(text) as Saying); // written by encodeShown of our own server
  }

  version(): number {
    return Number(this.hidden(fieldsOf(this).version) ?? 0);
  }

  write(saying: Saying): void {
    const names = fieldsOf(this);
    const values = {
      ...encodeAnswer(this, saying.answer),
      [names.comment]: [saying.comment],
      [names.link]: [saying.link],
    };
    for (const control of this.controls()) {
      const wanted = values[control.name] ?? [];
      if (isTick(control)) control.checked = wanted.includes(control.value);
      else if (control.type !== 'hidden') control.value = wanted[0] ?? '';
    }
    const more = this.root.querySelector<HTMLDetailsElement>('.alt details');
    if (more !== null && saying.comment + saying.link !== '') more.open = true;
  }

  /** The answer in the page's own words, one line per thing said. */
  describe({ answer }: Saying): string[] {
    const values = encodeAnswer(this, answer);
    return this.controls().flatMap((control) => {
      const said = values[control.name] ?? [];
      if (!isTick(control)) return control.type === 'hidden' ? [] : said.filter((text) => text !== '');
      if (!said.includes(control.value)) return [];
      const parts = control.closest('label')?.querySelectorAll('.lab, .tx') ?? [];
      return [control.dataset.say ?? [...parts].map((part) => part.textContent).join(': ')];
    });
  }

  private hidden(name: string): string | null {
    return this.controls().find((control) => control.name === name && control.type === 'hidden')?.value ?? null;
  }
}

export function isTick(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}

function isSaid(control: Control): boolean {
  return !isTick(control) || control.checked;
}
