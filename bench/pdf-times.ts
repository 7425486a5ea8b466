import { type Bench, copyOfData, startApp } from './bench.ts';
import { type Figure, figure } from './figure.ts';

/** From asking for the report of a fully answered assessment to its last byte: the first one of a process, and later ones. */
export async function pdfTimes(bench: Bench): Promise<readonly Figure[]> {
  const dataFolder = copyOfData(bench, 'pdf');
  const first: number[] = [];
  const later: number[] = [];
  for (let run = 0; run < bench.runs; run += 1) {
    const server = await startApp(dataFolder);
    const address = `${server.url}/api/assessments/${bench.data.submitted}/report.pdf`;
    first.push(await timeOf(address));
    for (let more = 0; more < 3; more += 1) later.push(await timeOf(address));
    await server.stop();
  }
  return [figure('pdf-first', 'First PDF of a process', 'ms', first), figure('pdf', 'Later PDFs', 'ms', later)];
}

async function timeOf(address: string): Promise<number> {
  const began = performance.now();
  const reply = await fetch(address);
  if (reply.status !== 200) throw new Error(`the report was refused with ${reply.status}`);
  await reply.arrayBuffer();
  return performance.now() - began;
}
