import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments, usage, type Wanted } from '../bench/arguments.ts';
import { buildBareNext } from '../bench/build-bare-next.ts';
import { parts } from '../bench/parts.ts';
import { reportText } from '../bench/report.ts';
import { runBench } from '../bench/run-bench.ts';
import { buildPages } from './build-pages.ts';
import { findChromium } from './chromium.ts';
import { findStrace } from './strace.ts';

/** Told apart by whoever runs it: figures that prove nothing are no failure of the app. */
const exitCodes = { met: 0, missed: 1, faulty: 2, inconclusive: 3 } as const;

/** `npm run bench`: measures the built app on a temporary database; prints a table, and JSON or writes it to a file. */
export async function run(say: (sentence: string) => void): Promise<void> {
  const names = parts.map(({ name }) => name);
  const wanted = readArguments(process.argv.slice(3), names);
  switch (wanted.is) {
    case 'help':
      console.log(usage(names));
      return;
    case 'faulty':
      return refuse(wanted.sentence);
    case 'run':
      return measure(wanted, say);
  }
}

async function measure(wanted: Wanted, say: (sentence: string) => void): Promise<void> {
  // npm runs everything in the folder of the package; a name is meant from where it was typed.
  const file = wanted.json === null ? null : path.resolve(process.env.INIT_CWD ?? '.', wanted.json);
  if (file !== null && !isWritable(file)) return refuse(`It is not possible to write a file ${file}.`);
  const without: string[] = [];
  const pages = ['page', 'large-page'].filter((name) => wanted.only.includes(name));
  if (pages.length > 0) {
    const chromium = findChromium(say);
    if (chromium) process.env.CHROMIUM_PATH = chromium;
    else without.push(...pages);
  }
  if (wanted.only.includes('slow-fsync') && !findStrace(say)) without.push('slow-fsync');
  if (!(await buildPages(say))) process.exit(1);
  say('Building the bare Next page');
  buildBareNext();

  const report = await runBench(wanted, without, say);
  console.log(`\n${reportText(report)}\n`);
  const json = JSON.stringify(report, null, 2);
  if (file === null) console.log(json);
  else {
    writeFileSync(file, `${json}\n`);
    say(`The figures are in ${file}`);
  }
  const missed = report.goals.some(({ met }) => met === false);
  process.exit(report.doubts.length > 0 ? exitCodes.inconclusive : missed ? exitCodes.missed : exitCodes.met);
}

function isWritable(file: string): boolean {
  return existsSync(path.dirname(file)) && !(existsSync(file) && statSync(file).isDirectory());
}

function refuse(sentence: string): void {
  console.error(`${sentence} "npm run bench -- --help" lists the options.`);
  process.exitCode = exitCodes.faulty;
}
