import { buildPages } from './build-pages.ts';
import { findChromium } from './chromium.ts';

/** `npm run bench`: measures the built app on a temporary database and prints JSON. */
export async function run(say: (sentence: string) => void): Promise<void> {
  const chromium = findChromium(say);
  if (!chromium) process.exit(1);
  process.env.CHROMIUM_PATH = chromium;
  await buildPages(say);
  const { runBench } = await import('../bench/run-bench.ts');
  console.log(JSON.stringify(await runBench(), null, 2));
  process.exit(0);
}
