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
  const large = `${server.url}${largePage(bench.data.large)}`;
  const small = `${server.url}${smallPage(bench.data.open[0] ?? '')}`;
  const [ofLarge = [], ofSmall = []] = await pageFigures([large, small], bench.runs);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: launchArguments,
  });
  atEndOfPart(() => browser.close());
  const times: { large: number[][]; small: number[][] } = { large: [], small: [] };
  for (let run = 0; run < bench.runs; run += 1) {
    times.large.push(await clickTimes(browser, large));
    times.small.push(await clickTimes(browser, small));
  }
  const at = (share: number) => (loads: readonly number[][]) => loads.map((load) => percentile(load, share));
  const script = (loads: typeof ofLarge) => loads.map(({ scriptBytes }) => scriptBytes);
  return [
    figure('large-script', 'JavaScript of a page of 300 questions', 'kB', script(ofLarge), {
      'small model': script(ofSmall),
    }),
    figure('large-click', 'An answer on it, click to next paint', 'ms', at(0.5)(times.large), {
      'small model': at(0.5)(times.small),
    }),
    figure('large-click-p90', '  p90', 'ms', at(0.9)(times.large), { 'small model': at(0.9)(times.small) }),
  ];
}

/**
 * Milliseconds from each click on an answer to the paint that follows it, as the browser tells them (Event Timing, to
 * the next 8 ms), slowed down four times. Saving is part of it.
 */
async function clickTimes(browser: Browser, url: string): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const seen: Record<number, number> = {};
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId = 0 } = entry as PerformanceEntry & { readonly interactionId?: number };
        if (interactionId > 0) seen[interactionId] = Math.max(seen[interactionId] ?? 0, entry.duration);
      }
    }).observe({ type: 'event', buffered: false, durationThreshold: 16 } as PerformanceObserverInit);
  });
  const fields = page.locator('fieldset[data-type="phase"]');
  const count = await fields.count();
  for (let click = 0; click < clicks; click += 1) {
    const field = fields.nth(Math.floor((click * count) / clicks));
    await field.scrollIntoViewIfNeeded();
    await field
      .getByRole('radio')
      .nth(click % 3)
      .click();
    // Its save, and the rest of what it started, are done before the next one.
    await page.waitForTimeout(250);
  }
  const times = await page.evaluate(() => Object.values((window as unknown as { seen: Record<number, number> }).seen));
  await context.close();
  if (times.length < clicks / 2) throw new Error(`only ${times.length} of ${clicks} clicks were timed`);
  // What was faster than can be told counts as the least that can.
  return [...times, ...Array.from({ length: Math.max(0, clicks - times.length) }, () => 16)];
}
