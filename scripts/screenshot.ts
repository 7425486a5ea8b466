import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { prepareData } from '../bench/prepared-data.ts';
import { launchArguments } from '../e2e/chromium-arguments.ts';
import { runApp } from '../e2e/running-app.ts';
import { buildPages } from './build-pages.ts';
import { findChromium } from './chromium.ts';

/** `npm run screenshot`: makes docs/images/result.png, the picture of the README, from the app as it is. */
export async function run(say: (sentence: string) => void): Promise<void> {
  const executablePath = findChromium(say);
  if (!executablePath) process.exit(1);
  if (!(await buildPages(say))) process.exit(1);
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'phaseline-screenshot-'));
  const { submitted } = await prepareData(dataFolder, { open: 0, large: 0, long: 0 });
  const app = await runApp({ DATA_FOLDER: dataFolder, LOG_LEVEL: 'error' });
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(`${app.url}/a/${submitted}/result`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: 'docs/images/result.png' });
  await browser.close();
  await app.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  say('docs/images/result.png is new');
  process.exit(0);
}
