// npm run test:other-browsers: a small matrix in Firefox and WebKit, where they are installed. Needs a built site.
import type { AddressInfo } from 'node:net';
import { setTraps } from '../attacks/traps';
import { basePath, siteFolder } from '../tools/build-site.mjs';
import { staticServer } from '../tools/static-server.mjs';
import { startFirefox } from './firefox';
import { runMatrix } from './matrix';
import { startWebKit } from './webkit';

const browsers = [
  { name: 'Firefox', start: startFirefox, packages: 'firefox-esr' },
  { name: 'WebKit', start: startWebKit, packages: 'webkit2gtk-driver and xvfb' },
];

const server = staticServer({ folder: siteFolder, basePath });
await new Promise<void>((resolve) => server.listen(0, resolve));
const site = `http://localhost:${(server.address() as AddressInfo).port}${basePath}`;
const traps = await setTraps();
let passed = 0;
let failed = 0;
for (const { name, start, packages } of browsers) {
  const browser = await start();
  if (!browser) {
    console.log(`${name} is not installed, so nothing was tried in it (on Debian: apt-get install ${packages})`);
    continue;
  }
  try {
    await runMatrix(browser, site, traps, (what, complaint) => {
      console.log(`${complaint ? '✗' : '✓'} ${name}: ${what}${complaint ? `: ${complaint}` : ''}`);
      if (complaint) failed += 1;
      else passed += 1;
    });
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
  } finally {
    await browser.close();
  }
}
await traps.close();
server.close();
server.closeAllConnections();
console.log(`other browsers: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
