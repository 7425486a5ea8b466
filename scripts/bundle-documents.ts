import { type BuildOptions, build, context } from 'esbuild';

/** Made, not kept: served like everything in public/. */
export const documentScripts = ['public/answering.js', 'public/forecasting.js'] as const;

const options: BuildOptions = {
  entryPoints: { answering: 'components/survey/answering.ts', forecasting: 'components/roadmap/forecasting.tsx' },
  outdir: 'public',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  logLevel: 'warning',
};

/** Makes the scripts of the pages that are documents, which Next does not know of. Throws when one does not compile. */
export async function bundleDocuments(): Promise<void> {
  await build(options);
}

/** The same again at every change, until the process ends. */
export async function watchDocuments(): Promise<void> {
  await (await context(options)).watch();
}
