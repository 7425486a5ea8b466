import { defineConfig, devices } from '@playwright/test';
import { launchArguments } from './e2e/chromium-arguments.ts';

function definedIn(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

export default defineConfig({
  testDir: 'e2e',
  // Those of several processes and of a server are for `npm run test:scale`.
  testMatch: process.env.PHASELINE_STORIES_POSTGRES ? '*.{story,scale}.ts' : '*.story.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // On a machine that does other things too, one second try tells a slow moment from a fault. It is said.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  use: {
    ...devices['Desktop Chrome'],
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: launchArguments,
      // Where the environment names no character set, Chromium calls every file with other letters “download”.
      env: { ...definedIn(process.env), LC_ALL: 'C.UTF-8' },
    },
  },
});
