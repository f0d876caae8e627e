import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const executablePath = process.env.GREENROOM_CHROMIUM; // npm test finds one and names it here

export default defineConfig({
  testDir: '.',
  outputDir: fileURLToPath(new URL('../../.cache/end-to-end', import.meta.url)),
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 1, // on a busy machine a browser is sometimes too slow for a deadline; npm test says which needed it
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block', // offline.test.ts allows them; to all others they would hide what the pages ask for
    trace: 'on-first-retry',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    },
  },
});
