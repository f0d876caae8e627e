// npm run bench: each figure is a ratio against a baseline measured in the same run, so that machines can be compared.
// Needs a built site (npm run build) and a Chromium. Writes .cache/bench.json. With names (compile, bytes, progress, verdict, bombs,
// controls, repeats) only these; repeats takes over an hour and is run by its name only.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { basePath, siteFolder, siteIsFresh } from '../tools/build-site.mjs';
import { findBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/run.mjs';
import { staticServer } from '../tools/static-server.mjs';
import { benchBombs } from './bombs';
import { benchColdOpen } from './cold-open';
import { benchCompile } from './compile';
import { benchControls } from './controls';
import { benchProgress } from './progress';
import { benchRepeats } from './repeats';
import { benchRouteBytes } from './route-bytes';
import type { Table } from './table';
import { printTable } from './table';
import { benchWarmVerdict } from './warm-verdict';

const names = process.argv.slice(2);
const wants = (name: string) => names.length === 0 || names.includes(name);

if (!siteIsFresh()) console.log('out/ is older than the sources or missing; the figures are of what was built last (npm run build).\n');
const found = await findBrowser();
if ('complaint' in found) throw new Error(found.complaint);

const server = staticServer({ folder: siteFolder, basePath });
await new Promise<void>((resolve) => server.listen(0, resolve));
const site = `http://localhost:${(server.address() as AddressInfo).port}${basePath}/`;
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
try {
  const tables: Table[] = [];
  const add = (table: Table) => {
    printTable(table);
    tables.push(table);
  };
  if (wants('compile')) add(await benchCompile());
  if (wants('bytes')) add(await benchRouteBytes(browser, site));
  if (wants('progress')) add(await benchProgress(browser, site));
  if (wants('verdict')) {
    const warm = await benchWarmVerdict(browser, site);
    add(warm.table);
    add(await benchColdOpen(browser, site, warm.medianMs));
  }
  if (wants('bombs')) add(await benchBombs(browser, site));
  if (wants('controls')) add(await benchControls(browser, site));
  if (names.includes('repeats')) add(await benchRepeats(browser, site));
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache/bench.json'), `${JSON.stringify(tables, null, 2)}\n`);
  console.log('Written to .cache/bench.json');
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
