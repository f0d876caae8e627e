import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { Table } from './table';

const ROUTES = ['', 'cheatsheet/', 'plan/', 'progress/', 'problems/', 'problems/two-sum/'];
const KILOBYTE = 1024;

/** All JavaScript that opening a route loads, gzipped, until the network is quiet; the workspace loads Monaco and the judge. */
export async function benchRouteBytes(browser: Browser, site: string): Promise<Table> {
  const sizes: { route: string; scripts: number; wasm: number }[] = [];
  for (const route of ROUTES) sizes.push({ route: `/${route}`, ...(await bytesOf(browser, `${site}${route}`)) });
  const home = sizes[0]?.scripts ?? Number.NaN;
  return {
    title: 'JavaScript per route, gzipped KB ÷ the home page',
    target: '/cheatsheet, /problems and /progress under 200 KB; Monaco and esbuild in the workspace only',
    columns: ['route', 'JS KB', 'wasm KB', 'ratio'],
    rows: sizes.map(({ route, scripts, wasm }) => [route, scripts, wasm, scripts / home]),
  };
}

async function bytesOf(browser: Browser, url: string): Promise<{ scripts: number; wasm: number }> {
  const context = await browser.newContext();
  const bodies: Promise<{ isWasm: boolean; size: number }>[] = [];
  context.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (!/javascript|wasm/.test(type)) return;
    bodies.push(response.body().then((body) => ({ isWasm: type.includes('wasm'), size: gzipSync(body).length / KILOBYTE })));
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const loaded = await Promise.all(bodies);
  await context.close();
  const sum = (isWasm: boolean) => loaded.filter((body) => body.isWasm === isWasm).reduce((total, { size }) => total + size, 0);
  return { scripts: sum(false), wasm: sum(true) };
}
