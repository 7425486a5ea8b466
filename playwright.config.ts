import { defineConfig, devices } from '@playwright/test';
import { launchArguments } from './e2e/chromium-arguments.ts';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.story.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  use: {
    ...devices['Desktop Chrome'],
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: launchArguments },
  },
});
