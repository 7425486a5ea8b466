import { type Browser, chromium, type Page } from '@playwright/test';
import { launchArguments } from '../e2e/chromium-arguments.ts';
import { blockingTime, type Task } from './blocking-time.ts';
import { atEndOfPart } from './end-of-part.ts';

export interface PageFigures {
  /** Thousands of bytes over the wire, as the server compressed them. */
  readonly scriptBytes: number;
  readonly allBytes: number;
  readonly requests: number;
  /** Milliseconds, at 4× CPU throttling; the next one too. */
  readonly largestPaint: number;
  readonly blocked: number;
  /** Sum of the layout-shift scores. */
  readonly layoutShift: number;
}

/**
 * Loads the pages in turn, `runs` times each after one that is not counted, in fresh contexts of one Chromium slowed
 * down four times. In turn, so that a machine that gets slower is unfair to none of them.
 */
export async function pageFigures(urls: readonly string[], runs: number): Promise<readonly (readonly PageFigures[])[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: launchArguments,
  });
  atEndOfPart(() => browser.close());
  const all: PageFigures[][] = urls.map(() => []);
  for (let run = 0; run <= runs; run += 1) {
    for (const [at, url] of urls.entries()) {
      const figures = await loadOnce(browser, url);
      if (run > 0) all[at]?.push(figures);
    }
  }
  return all;
}

async function loadOnce(browser: Browser, url: string): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const types = new Map<string, string>();
  let scriptBytes = 0;
  let allBytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    allBytes += encodedDataLength;
    if (types.get(requestId) === 'Script') scriptBytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const { firstPaint, tasks, end, ...seen } = await whatThePageSaw(page);
  await context.close();
  return {
    scriptBytes: scriptBytes / 1000,
    allBytes: allBytes / 1000,
    requests: types.size,
    largestPaint: seen.largestPaint,
    // The end is half a second without requests and a little later: all that the page does by itself is done then.
    blocked: blockingTime(tasks, firstPaint, end),
    layoutShift: seen.layoutShift,
  };
}

/** What the browser noted while the page loaded; runs in the page. */
function whatThePageSaw(page: Page) {
  return page.evaluate(
    () =>
      new Promise<{ firstPaint: number; largestPaint: number; layoutShift: number; tasks: Task[]; end: number }>(
        (resolve) => {
          const seen = { firstPaint: 0, largestPaint: 0, layoutShift: 0 };
          const tasks: Task[] = [];
          const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
            new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
          observe('paint', ({ name, startTime }) => {
            if (name === 'first-contentful-paint') seen.firstPaint = startTime;
          });
          observe('largest-contentful-paint', ({ startTime }) => {
            seen.largestPaint = startTime;
          });
          observe('layout-shift', (entry) => {
            seen.layoutShift += 'value' in entry ? Number(entry.value) : 0;
          });
          observe('longtask', ({ startTime, duration }) => tasks.push({ start: startTime, duration }));
          setTimeout(() => resolve({ ...seen, tasks, end: performance.now() }), 300);
        },
      ),
  );
}
