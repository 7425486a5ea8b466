import { type BuildOptions, build, context } from 'esbuild';

/** Made, not kept: served like everything in public/. */
export const answeringScript = 'public/answering.js';

const options: BuildOptions = {
  entryPoints: ['components/survey/answering.ts'],
  outfile: answeringScript,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
};

/** Makes the script of the answering pages, which Next does not know of. Throws when it does not compile. */
export async function bundleAnswering(): Promise<void> {
  await build(options);
}

/** The same again at every change, until the process ends. */
export async function watchAnswering(): Promise<void> {
  await (await context(options)).watch();
}
