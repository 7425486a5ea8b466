import { type Bench, copyOfData, startApp, startBareNext } from './bench.ts';
import { type Figure, figure, type Unit } from './figure.ts';
import { type PageFigures, pageFigures } from './page-figures.ts';
import { longPage } from './prepared-data.ts';
import { serveStaticPage } from './static-page.ts';

const rows: readonly (readonly [keyof PageFigures, string, Unit])[] = [
  ['allBytes', 'Answering page of 25 questions: all bytes', 'kB'],
  ['scriptBytes', '  of them JavaScript', 'kB'],
  ['requests', '  requests', ''],
  ['largestPaint', '  largest contentful paint', 'ms'],
  ['blocked', '  total blocking time', 'ms'],
  ['layoutShift', '  cumulative layout shift', ''],
];

/** The answering page in a Chromium slowed down four times, the same page as files from memory, and a bare Next page. */
export async function answeringPage(bench: Bench): Promise<readonly Figure[]> {
  const server = await startApp(copyOfData(bench, 'page'));
  const bareNext = await startBareNext();
  const address = `${server.url}${longPage(bench.data.long[0] ?? '')}`;
  const still = await serveStaticPage(address);
  const [app = [], files = [], bare = []] = await pageFigures([address, still, bareNext.url], bench.runs);
  return rows.map(([key, text, unit]) => {
    const of = (loads: readonly PageFigures[]) => loads.map((load) => load[key]);
    return figure(`page-${key}`, text, unit, of(app), { 'from memory': of(files), 'bare Next': of(bare) });
  });
}
