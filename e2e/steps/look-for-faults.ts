import { untranslated } from '#core/text/untranslated.fixture.ts';
import type { Page } from '../story.ts';

const widths = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

/** What is wrong with the words of a page in the pseudo-locale, with everything unfolded, on a desktop and a phone. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults = (await page.evaluate(wordsOfPage)).flatMap(untranslated);
  for (const size of widths) {
    await page.setViewportSize(size);
    const cut = await page.evaluate(cutTexts);
    faults.push(...cut.map((text) => `${text} (${size.width} px)`));
  }
  return [...new Set(faults)];
}

/** Whatever a page says to somebody, seen or not. Runs in the page, so it knows nothing from outside of it. */
function wordsOfPage(): string[] {
  const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title', 'alt'];
  const words = [document.title, document.querySelector('meta[name=description]')?.getAttribute('content') ?? ''];
  for (const element of document.body.querySelectorAll('*')) {
    // What is printed on a key is the same in every language.
    if (element.matches('script, style, template, .key, .key *, kbd, svg *')) continue;
    // Time zones to choose from have names of their own.
    if (element.matches('option[value*="/"]')) continue;
    for (const name of spoken) words.push(element.getAttribute(name) ?? '');
    for (const pseudo of ['::before', '::after']) {
      const { content } = getComputedStyle(element, pseudo);
      words.push(...[...content.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text));
    }
    // A drawing breaks its labels into lines, so it is read as a whole; part of a sentence with the sentence.
    if (element.matches('svg') || (hasOwnText(element) && !isInline(element))) words.push(textOf(element));
  }
  return words;

  function hasOwnText(element: Element): boolean {
    return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
  }

  /** Words stand beside it in the same element. */
  function isInline({ parentElement }: Element): boolean {
    return parentElement !== null && parentElement !== document.body && hasOwnText(parentElement);
  }

  function textOf(element: Element): string {
    const copy = element.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll('script, style, template, .key, kbd')) other.remove();
    return copy.textContent ?? '';
  }
}

/** Texts that are hidden in part, with everything unfolded. Runs in the page. */
function cutTexts(): string[] {
  const folded = [...document.querySelectorAll('details:not([open])')];
  for (const each of folded) each.setAttribute('open', '');
  const cut: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const how = node.textContent?.trim() === '' ? null : howCut(node);
    if (how !== null) cut.push(`${how}: ${node.textContent?.trim()}`);
  }
  for (const each of folded) each.removeAttribute('open');
  return cut;

  function howCut(node: Node): string | null {
    const parent = node.parentElement;
    if (parent === null || parent.matches('script, style, option')) return null;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
    const range = document.createRange();
    range.selectNodeContents(node);
    const place = parent instanceof SVGElement ? parent : range;
    const { left, right, top, bottom, width } = place.getBoundingClientRect();
    if (width === 0 || bottom < 0) return null;
    for (let element: Element | null = parent; element && element !== document.body; element = element.parentElement) {
      const { overflowX, overflowY, position, clipPath, display, textOverflow } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isForScreenReaders = position === 'absolute' && (box.width <= 1 || clipPath !== 'none');
      if (isForScreenReaders || overflowX === 'auto' || overflowX === 'scroll') return null;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      // A name that somebody gave may end in an ellipsis where it stands whole elsewhere; a message never.
      const mayEndEarly = textOverflow === 'ellipsis' && !/[⟦⟧]/.test(node.textContent ?? '');
      if (hides(overflowX) && !mayEndEarly && (right > box.right + 1 || left < box.left - 1)) {
        return 'cut off at the side';
      }
      if (mayEndEarly) return null;
      // The box of a letter is higher than the line it stands on.
      if (hides(overflowY) && (bottom > box.bottom + 4 || top < box.top - 4)) return 'cut off above or below';
      const isBox = element === parent && display !== 'inline' && !(element instanceof SVGElement);
      if (isBox && right > box.right + 2) return 'wider than its box';
    }
    return right > window.innerWidth + 1 || left < -1 ? 'beyond the window' : null;
  }
}
