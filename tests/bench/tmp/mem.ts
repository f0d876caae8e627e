import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { basePath, siteFolder } from '../../tools/build-site.mjs';
import { staticServer } from '../../tools/static-server.mjs';
import { attacks, control } from '../../attacks/attacks';
import { Workspace } from '../../end-to-end/support/workspace';
const server = staticServer({ folder: siteFolder, basePath });
await new Promise<void>((r) => server.listen(0, r));
const site = `http://localhost:${(server.address() as AddressInfo).port}${basePath}/`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-dev-shm-usage'] });
const cdp = await browser.newBrowserCDPSession();
const context = await browser.newContext({ baseURL: site });
const page = await context.newPage();
page.on('crash', () => console.log('PAGE CRASHED'));
const w = await Workspace.open(page, 'two-sum');
await w.judged(control);
const rss = async () => {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo.filter((p: any) => p.type === 'renderer').map((p: any) => { try { return [p.id, Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${p.id}/status`,'utf8'))?.[1]) >> 10]; } catch { return [p.id, 0]; } });
};
console.log('before', JSON.stringify(await rss()));
console.log('memory API in frame worker?', await page.evaluate(() => typeof (performance as any).memory));
for (const name of process.argv.slice(2)) {
  const attack = attacks.find((a) => a.name === `bombs/${name}`)!;
  let on = true; let peak: Record<string, number> = {}; 
  const watch = (async () => { while (on) { for (const [id, mb] of await rss()) peak[id!] = Math.max(peak[id!] ?? 0, mb!); await new Promise((r) => setTimeout(r, 50)); } })();
  const t = performance.now();
  const v = await Promise.race([w.judged(attack.source({ tcpPort: 1, udpPort: 1, marker: '/n' })), new Promise((r) => setTimeout(() => r('HANG'), 60000))]);
  const ms = performance.now() - t;
  on = false; await watch;
  const after: any[] = [];
  for (let i = 0; i < 6; i++) { after.push((await rss()).map((x) => x[1])); await new Promise((r) => setTimeout(r, 1000)); }
  console.log(name, v, Math.round(ms), 'peak', JSON.stringify(peak), 'after', JSON.stringify(after));
}
await browser.close(); server.close(); server.closeAllConnections(); process.exit(0);
