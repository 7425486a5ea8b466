import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{api,cli,components,core,db,exporters,importers,messages,scripts,server}/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['core/**/*.ts'],
      exclude: ['**/*.{test,fixture}.ts'],
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
