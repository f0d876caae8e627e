import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import base from '../end-to-end/playwright.config';

export default defineConfig(base, {
  testDir: fileURLToPath(new URL('.', import.meta.url)),
  testMatch: 'browser.test.ts',
  outputDir: fileURLToPath(new URL('../../.cache/sync', import.meta.url)),
  workers: 1, // the server is stopped and started
});
