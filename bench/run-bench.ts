import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { runApp } from '../e2e/running-app.ts';
import { median } from './median.ts';
import { pageFigures } from './page-figures.ts';
import { prepareData } from './prepared-data.ts';
import { saveLoad } from './save-load.ts';
import { serveStaticPage } from './static-page.ts';

const runs = 7;

/** Milliseconds from starting the process to the first page, each time on an empty data folder. */
async function startTimes(): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    const app = await runApp();
    await (await fetch(app.url)).text();
    times.push(performance.now() - began);
    await app.stop();
    app.remove();
  }
  return times;
}

/** Milliseconds to the last byte of a report of a fully answered assessment. */
async function pdfTimes(url: string, token: string): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    const reply = await fetch(`${url}/api/assessments/${token}/report.pdf`);
    if (reply.status !== 200) throw new Error(`the report was refused with ${reply.status}`);
    await reply.arrayBuffer();
    times.push(performance.now() - began);
  }
  return times;
}

/** Figures of the built app on this machine, as an object to print. Ratios stand beside what they are ratios of. */
export async function runBench(): Promise<Record<string, unknown>> {
  const load = loadavg()[0];
  const start = await startTimes();

  const dataFolder = mkdtempSync(path.join(tmpdir(), 'phaseline-bench-'));
  const { open, submitted, longPage } = await prepareData(dataFolder, 64);
  const app = await runApp({ DATA_FOLDER: dataFolder, LOG_LEVEL: 'warn' });
  try {
    const versions = new Map<string, number>();
    await saveLoad(app.url, open, 16, 1, versions);
    const saves = [];
    for (const clients of [1, 16, 64]) saves.push(await saveLoad(app.url, open, clients, 4, versions));

    const address = `${app.url}${longPage}`;
    const floor = await serveStaticPage(address);
    const [answering, still] = await pageFigures([address, floor.url], runs);
    if (!answering || !still) throw new Error('no figures');
    floor.stop();

    const pdf = await pdfTimes(app.url, submitted);
    return {
      machineLoadBefore: load,
      startToFirstPageMs: Math.round(median(start)),
      savingOneAnswer: saves,
      answeringPageOf25Questions: answering,
      samePageFromMemory: still,
      largestPaintRatio: Number((answering.largestPaint / still.largestPaint).toFixed(2)),
      pdfMs: { first: Math.round(pdf[0] ?? Number.NaN), median: Math.round(median(pdf)) },
    };
  } finally {
    await app.stop();
    app.remove();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
