import { type Browser, chromium } from '@playwright/test';
import { launchArguments } from '../e2e/chromium-arguments.ts';
import { median } from './median.ts';

export interface PageFigures {
  /** Bytes over the wire, as the server compressed them. */
  readonly scriptBytes: number;
  readonly allBytes: number;
  readonly requests: number;
  /** Milliseconds, at 4× CPU throttling. */
  readonly largestPaint: number;
  /** Sum of the layout-shift scores. */
  readonly layoutShift: number;
}

/**
 * Loads the pages in turn, `runs` times each after one that is not counted, in fresh contexts of one Chromium slowed
 * down four times; medians. In turn, so that a machine that gets slower is unfair to none of them.
 */
export async function pageFigures(urls: readonly string[], runs: number): Promise<readonly PageFigures[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: launchArguments,
  });
  const all: PageFigures[][] = urls.map(() => []);
  for (let run = 0; run <= runs; run += 1) {
    for (const [at, url] of urls.entries()) {
      const figures = await loadOnce(browser, url);
      if (run > 0) all[at]?.push(figures);
    }
  }
  await browser.close();
  return all.map((loads) => {
    const of = (key: keyof PageFigures) => median(loads.map((figures) => figures[key]));
    return {
      scriptBytes: of('scriptBytes'),
      allBytes: of('allBytes'),
      requests: of('requests'),
      largestPaint: Math.round(of('largestPaint')),
      layoutShift: Number(of('layoutShift').toFixed(4)),
    };
  });
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
  const painted = await page.evaluate(
    () =>
      new Promise<{ largestPaint: number; layoutShift: number }>((resolve) => {
        const seen = { largestPaint: 0, layoutShift: 0 };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.largestPaint = entry.startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.layoutShift += 'value' in entry ? Number(entry.value) : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(seen), 300);
      }),
  );
  await context.close();
  return { scriptBytes, allBytes, requests: types.size, ...painted };
}
