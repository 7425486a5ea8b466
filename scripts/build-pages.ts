import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { bundleDocuments, documentScripts } from './bundle-documents.ts';

const sources = [
  '{app,components,core,server,db,importers,exporters,messages,public}/**/*.*',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];
const mark = '.next/source-hash';

/** SHA-256 over the names and contents of everything the build reads. Tests aside: they change nothing in it. */
function sourceHash(): string {
  const hash = createHash('sha256');
  const made = new Set<string>(documentScripts);
  const files = globSync(sources).filter((file) => !/\.(test|fixture)\.tsx?$/.test(file) && !made.has(file));
  for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Builds the pages unless the last build was made from the same sources. False, with the builder's words, when it cannot. */
export async function buildPages(say: (sentence: string) => void): Promise<boolean> {
  const wanted = sourceHash();
  const made = [mark, ...documentScripts].every((file) => existsSync(file));
  if (made && readFileSync(mark, 'utf8') === wanted) return true;
  say('Building the pages (once for each change of the sources)');
  await bundleDocuments();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(`${stdout}\n${stderr}\nThe build failed: its message is above. Nothing was started.`);
    return false;
  }
  writeFileSync(mark, wanted);
  return true;
}
