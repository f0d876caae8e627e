// npm run screenshot: the README's picture, taken of the built site: two-sum with a classic mistake, just judged.
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { basePath, buildSite, siteFolder, siteIsFresh } from './build-site.mjs';
import { findBrowser } from './find-browser.mjs';
import { root } from './run.mjs';
import { staticServer } from './static-server.mjs';

const MISTAKE = 'problems/dsa/day5-hash-maps/two-sum/submissions/wrong-answer/index-zero-is-falsy.ts';
const PICTURE = 'tests/tools/screenshot.png';

if (!siteIsFresh() && (await buildSite()) !== 0) throw new Error('The site could not be built.');
const found = await findBrowser();
if ('complaint' in found) throw new Error(found.complaint);
const server = staticServer({ folder: siteFolder, basePath });
await new Promise<void>((resolve) => server.listen(0, resolve));
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${basePath}/problems/two-sum/`);
  await page.locator('.monaco-editor').waitFor();
  await page.getByLabel('Open file').setInputFiles(join(root, MISTAKE));
  await page.getByText('indexOf').first().waitFor();
  await page.getByRole('button', { name: /^Submit/ }).click();
  await page.locator('[role="status"][data-verdict="wrong-answer"]').waitFor();
  await page.screenshot({ path: join(root, PICTURE) });
  console.log(`${PICTURE} is new`);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
