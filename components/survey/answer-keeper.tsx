'use client';

import { useEffect } from 'react';
import { AnswerForm, type AnswerFormOptions } from './answer-form.ts';
import { isTick } from './live-question.ts';

/** Attaches the saving script to the form that the server rendered into `#survey`. Renders nothing itself. */
export function AnswerKeeper(options: AnswerFormOptions) {
  useEffect(() => {
    const root = document.getElementById('survey');
    return root === null ? undefined : attach(root, options);
  }, [options]);
  return null;
}

function attach(root: HTMLElement, options: AnswerFormOptions): () => void {
  const form = new AnswerForm(root, options);
  const listening = new AbortController();
  const { signal } = listening;

  root.addEventListener('input', ({ target }) => isControl(target) && !isTick(target) && form.change(target, false), {
    signal,
  });
  root.addEventListener('change', ({ target }) => isControl(target) && form.change(target, true), { signal });
  root.addEventListener('focusout', () => setTimeout(() => form.left()), { signal });
  root.addEventListener('click', ({ target }) => click(form, root, options.words, target), { signal });
  root.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      const href = event.submitter?.dataset.href;
      if (href === undefined) form.flush();
      else void form.leave(href);
    },
    { signal },
  );
  document.addEventListener('keydown', (event) => form.press(event), { signal });
  window.addEventListener('online', () => form.flush(), { signal });
  window.addEventListener('offline', () => form.refresh(), { signal });
  window.addEventListener('pageshow', () => form.refresh(), { signal });
  window.addEventListener('storage', () => form.refresh(), { signal });
  document.addEventListener('visibilitychange', () => form.flush(), { signal });
  window.addEventListener('beforeunload', (event) => form.mayLose && event.preventDefault(), { signal });

  showKeys(root, options.words, form.keysAreOn);
  form.start();
  return () => listening.abort();
}

function click(
  form: AnswerForm,
  root: HTMLElement,
  words: AnswerFormOptions['words'],
  target: EventTarget | null,
): void {
  if (!(target instanceof HTMLElement)) return;
  const button = target.closest<HTMLElement>('[data-clear], [data-keys]');
  if (button === null) return;
  if ('clear' in button.dataset) {
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

function isControl(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
