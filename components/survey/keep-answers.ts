import { languageCookie } from '#core/text/languages.ts';
import { AnswerForm } from './answer-form.ts';
import type { AnswerFormOptions } from './answer-form-options.ts';
import { isTick } from './live-question.ts';

/**
 * Brings the form to life that the server rendered into `root`. It listens on the container; the controls stay native
 * and keep the state, so the script does not grow with the questionnaire.
 */
export function keepAnswers(root: HTMLElement, options: AnswerFormOptions): void {
  const form = new AnswerForm(root, options);
  root.addEventListener('input', ({ target }) => isControl(target) && !isTick(target) && form.change(target, false));
  root.addEventListener('change', ({ target }) => isControl(target) && form.change(target, true));
  root.addEventListener('focusout', ({ target }) => target instanceof Element && setTimeout(() => form.left(target)));
  root.addEventListener('click', (event) => click(form, root, options.words, event));
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const { href, language } = event.submitter?.dataset ?? {};
    if (language !== undefined) keepLanguage(language);
    if (href === undefined) form.flush();
    else void form.leave(href);
  });
  document.addEventListener('keydown', (event) => form.press(event));
  window.addEventListener('online', () => form.flush());
  window.addEventListener('offline', () => form.refresh());
  window.addEventListener('pageshow', () => form.refresh());
  window.addEventListener('storage', () => form.refresh());
  document.addEventListener('visibilitychange', () => {
    form.refresh();
    form.flush();
  });
  window.addEventListener('beforeunload', (event) => form.mayLose && event.preventDefault());

  showKeys(root, options.words, form.keysAreOn);
  root.toggleAttribute('data-hears', true);
  form.start();
}

function click(form: AnswerForm, root: HTMLElement, words: AnswerFormOptions['words'], event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return;
  const link = target.closest<HTMLAnchorElement>('a[href^="/"]');
  if (link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    // It leads to what needs the person: no reason to stop them for that.
    void form.leave(link.href, 'warned');
  }
  const button = target.closest<HTMLElement>('[data-clear], [data-keys], [data-drop]');
  if (button === null) return;
  if (button.dataset.drop !== undefined) {
    form.drop(button.dataset.drop);
  } else if ('clear' in button.dataset) {
    form.clear(button);
  } else {
    form.switchKeys();
    showKeys(root, words, form.keysAreOn);
  }
}

function showKeys(root: HTMLElement, words: AnswerFormOptions['words'], areOn: boolean): void {
  root.toggleAttribute('data-no-keys', !areOn);
  const button = root.querySelector('button[data-keys]');
  if (button !== null) button.textContent = areOn ? words.keysOff : words.keysOn;
}

/** For every page that this browser opens from now on. */
function keepLanguage(tag: string): void {
  const { name, maxAge } = languageCookie;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that is supported
  document.cookie = `${name}=${tag};path=/;max-age=${maxAge};samesite=lax`;
}

function isControl(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
