import { type Browser, chromium } from '@playwright/test';
import { launchArguments } from '../e2e/chromium-arguments.ts';
import { type Bench, copyOfData, startApp } from './bench.ts';
import { atEndOfPart } from './end-of-part.ts';
import { type Figure, figure } from './figure.ts';
import { percentile } from './median.ts';
import { pageFigures } from './page-figures.ts';
import { largePage, smallPage } from './prepared-data.ts';

/** How many answers are given on each page. */
const clicks = 12;

/** A page with all 300 questions of a model beside a page of a small one: its script, and what a click costs at 4×. */
export async function largePageFigures(bench: Bench): Promise<readonly Figure[]> {
  const server = await startApp(copyOfData(bench, 'large-page'));
  const large = bench.data.large.map((token) => `${server.url}${largePage(token)}`);
  const small = `${server.url}${smallPage(bench.data.open[0] ?? '')}`;
  const [ofLarge = [], ofSmall = []] = await pageFigures([large[0] ?? '', small], bench.runs);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: launchArguments,
  });
  atEndOfPart(() => browser.close());
  const times: { large: (readonly number[])[]; small: (readonly number[])[] } = { large: [], small: [] };
  const appearing: number[] = [];
  for (let run = 0; run < bench.runs; run += 1) {
    const { paints, appearances } = await clickTimes(browser, large[run] ?? ''); // nobody has answered it yet
    times.large.push(paints);
    appearing.push(percentile(appearances, 0.5));
    times.small.push((await clickTimes(browser, small)).paints);
  }
  const at = (share: number) => (loads: readonly (readonly number[])[]) => loads.map((load) => percentile(load, share));
  const script = (loads: typeof ofLarge) => loads.map(({ scriptBytes }) => scriptBytes);
  return [
    figure('large-script', 'JavaScript of a page of 300 questions', 'kB', script(ofLarge), {
      'small model': script(ofSmall),
    }),
    figure('large-click', 'An answer on it, click to next paint', 'ms', at(0.5)(times.large), {
      'small model': at(0.5)(times.small),
    }),
    figure('large-click-p90', '  p90', 'ms', at(0.9)(times.large), { 'small model': at(0.9)(times.small) }),
    figure('large-appears', '  until the question stands there that it makes asked, saved before', 'ms', appearing),
  ];
}

interface Clicks {
  /** Milliseconds to the paint that follows, as the browser tells them (Event Timing, to the next 8 ms). */
  readonly paints: readonly number[];
  /** Milliseconds to the paint with a question that came into view, for the clicks that brought one. */
  readonly appearances: readonly number[];
}

/** Clicks on answers, slowed down four times. On the large page each makes another question to be asked. */
async function clickTimes(browser: Browser, url: string): Promise<Clicks> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const seen: Record<number, number> = {};
    const appeared: number[] = [];
    Object.assign(window, { seen, appeared });
    let clicked = 0;
    document.addEventListener('change', () => (clicked = performance.now()), true);
    new MutationObserver((changes) => {
      const isNew = changes.some(({ target }) => target instanceof HTMLFieldSetElement && !target.hidden);
      if (isNew) requestAnimationFrame(() => setTimeout(() => appeared.push(performance.now() - clicked)));
    }).observe(document.body, { subtree: true, attributeFilter: ['hidden'] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId = 0 } = entry as PerformanceEntry & { readonly interactionId?: number };
        if (interactionId > 0) seen[interactionId] = Math.max(seen[interactionId] ?? 0, entry.duration);
      }
    }).observe({ type: 'event', buffered: false, durationThreshold: 16 } as PerformanceObserverInit);
  });
  const fields = await page.locator('fieldset[data-type="phase"]:not([hidden])').elementHandles();
  for (let click = 0; click < clicks; click += 1) {
    const field = fields[Math.floor((click * fields.length) / clicks)];
    await field?.scrollIntoViewIfNeeded();
    const radios = (await field?.$$('input[type="radio"]')) ?? [];
    await radios[click % 3]?.click();
    // Its save, and the rest of what it started, are done before the next one.
    await page.waitForTimeout(250);
  }
  const { times, appearances } = await page.evaluate(() => {
    const { seen, appeared } = window as unknown as { seen: Record<number, number>; appeared: number[] };
    return { times: Object.values(seen), appearances: appeared };
  });
  await context.close();
  if (times.length < clicks / 2) throw new Error(`only ${times.length} of ${clicks} clicks were timed`);
  // What was faster than can be told counts as the least that can.
  const paints = [...times, ...Array.from({ length: Math.max(0, clicks - times.length) }, () => 16)];
  return { paints, appearances };
}
