import { untranslated } from '#core/text/untranslated.fixture.ts';
import type { Page } from '../story.ts';

const widths = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

/** What is wrong with the words of a page in the pseudo-locale, with everything unfolded, on a desktop and a phone. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const size of widths) {
    await page.setViewportSize(size);
    const { words, cut } = await page.evaluate(read);
    faults.push(...words.flatMap(untranslated), ...cut.map((text) => `${text} (${size.width} px)`));
  }
  return [...new Set(faults)];
}

/** Runs in the page, so it knows nothing from outside of it. */
function read(): { words: string[]; cut: string[] } {
  const words: string[] = [];
  const cut: string[] = [];
  const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'placeholder', 'title', 'alt'];
  const folded = [...document.querySelectorAll('details:not([open])')];
  for (const each of folded) each.setAttribute('open', '');

  words.push(document.title, document.querySelector('meta[name=description]')?.getAttribute('content') ?? '');
  for (const element of document.body.querySelectorAll('*')) {
    // What is printed on a key is the same in every language.
    if (element.matches('script, style, template, .key, .key *, kbd')) continue;
    for (const name of spoken) words.push(element.getAttribute(name) ?? '');
    for (const pseudo of ['::before', '::after', '::marker', '::placeholder']) {
      const { content } = getComputedStyle(element, pseudo);
      if (content.startsWith('"')) words.push(JSON.parse(content.replaceAll(/\\(?!["\\])/g, '\\\\')));
    }
    if (hasOwnText(element)) {
      if (isInline(element)) continue; // read with the element it stands in
      words.push(textOf(element));
    }
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const why = whyCut(node);
    if (why !== null) cut.push(`${why}: ${node.textContent?.trim()}`);
  }

  for (const each of folded) each.removeAttribute('open');
  return { words, cut };

  function hasOwnText(element: Element): boolean {
    return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
  }

  /** Part of a sentence: words stand beside it in the same element. */
  function isInline({ parentElement }: Element): boolean {
    return parentElement !== null && parentElement !== document.body && hasOwnText(parentElement);
  }

  function textOf(element: Element): string {
    const copy = element.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll('script, style, template, .key, kbd')) other.remove();
    return copy.textContent ?? '';
  }

  /** How a text is hidden in part, if it is. */
  function whyCut(node: Node): string | null {
    const parent = node.parentElement;
    if (parent === null || node.textContent?.trim() === '' || parent.matches('script, style, option')) return null;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, top, bottom, width } = parent instanceof SVGElement ? parent.getBoundingClientRect() : range.getBoundingClientRect();
    if (width === 0 || bottom < 0) return null;
    for (let element: Element | null = parent; element !== null && element !== document.body; element = element.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      // For screen readers only.
      if (position === 'absolute' && box.width <= 1) return null;
      if (overflowX === 'auto' || overflowX === 'scroll') return null;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (hides(overflowX) && (right > box.right + 1 || left < box.left - 1)) return 'cut off at the side';
      if (hides(overflowY) && (bottom > box.bottom + 4 || top < box.top - 4)) return 'cut off above or below';
      if (element === parent && element.tagName !== 'text' && getComputedStyle(element).display !== 'inline' && right > box.right + 2) return 'wider than its box';
    }
    return right > window.innerWidth + 1 || left < -1 ? 'beyond the window' : null;
  }
}
