import AxeBuilder from '@axe-core/playwright';
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { type RunningApp, runApp } from './running-app.ts';

export { expect, type Locator, type Page };

interface Fixtures {
  /** Lets errors in the browser console pass that the story causes on purpose: a page that is not there, no network. */
  allowErrors: (...patterns: readonly RegExp[]) => void;
  /** Notes what the console of a context says, for `allowErrors` and the check at the end. */
  watched: (context: BrowserContext) => void;
  /** A browser of somebody else: nothing is shared with `page`. */
  device: (options?: BrowserContextOptions) => Promise<Page>;
  /** axe on the page as it is now; fails with the rules that are broken, after the story. */
  accessible: (page: Page) => Promise<void>;
  /** An app process for this story alone, to be stopped and killed. */
  ownApp: RunningApp;
}

/** Of a story that `npm test` leaves to `npm run test:all`: a walk, or one that starts apps of its own. */
export const lengthy = { tag: '@lengthy' };

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A user story: each worker has an app process and a database of its own; an unexpected console error fails the story. */
export const story = base.extend<Fixtures, { app: RunningApp }>({
  app: [
    async ({ browserName: _ }, use) => {
      const app = await runApp();
      await use(app);
      await app.stop();
      await app.remove();
    },
    { scope: 'worker' },
  ],
  ownApp: async ({ browserName: _ }, use) => {
    const app = await runApp();
    await use(app);
    await app.stop('SIGKILL');
    await app.remove();
  },
  baseURL: async ({ app }, use) => {
    await use(app.url);
  },
  watched: async ({ allowErrors: _ }, use, info) => {
    const said: string[] = [];
    await use((context) => {
      context.on('console', (message) => {
        const text = `${message.text()} (${message.location().url})`;
        if (message.type() === 'error') said.push(text);
      });
      context.on('weberror', (error) => said.push(String(error.error())));
    });
    const allowed = info.annotations.filter(({ type }) => type === allowedError).map((each) => each.description ?? '');
    const problems = said.filter((text) => !allowed.some((pattern) => new RegExp(pattern).test(text)));
    expect(problems, 'errors in the browser console').toEqual([]);
  },
  allowErrors: async ({ browserName: _ }, use, info) => {
    await use((...patterns) => {
      info.annotations.push(...patterns.map(({ source }) => ({ type: allowedError, description: source })));
    });
  },
  context: async ({ context, watched }, use) => {
    watched(context);
    await use(context);
  },
  device: async ({ browser, baseURL, watched }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), ...options });
      watched(context);
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  accessible: async ({ browserName: _ }, use) => {
    await use(async (page) => {
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
      expect.soft(found, `axe on ${await page.title()}`).toEqual([]);
    });
  },
});

const allowedError = 'allowed error';
