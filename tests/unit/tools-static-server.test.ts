import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { staticServer } from '../tools/static-server.mjs';
import { temporaryFolder } from './tools-temporary-folder';

async function serve(basePath = '') {
  const folder = temporaryFolder({
    'site/index.html': 'home',
    'site/404.html': 'not here',
    'site/problems/index.html': 'problems',
    'site/_next/static/a.wasm': 'bytes',
    'secret.txt': 'secret',
  });
  const server = staticServer({ folder: `${folder}/site`, basePath });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return (path: string, init?: RequestInit) => fetch(`${origin}${path}`, { redirect: 'manual', ...init });
}

it('serves the index of a folder and sends on an address without its slash', async () => {
  const get = await serve();
  expect(await (await get('/problems/')).text()).toBe('problems');
  const sentOn = await get('/problems?q=tree');
  expect([sentOn.status, sentOn.headers.get('location')]).toEqual([301, '/problems/?q=tree']);
});

it('answers 404 with the page for it', async () => {
  const get = await serve();
  const response = await get('/nowhere/');
  expect([response.status, await response.text()]).toEqual([404, 'not here']);
});

it.each(['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/problems/..%2f..%2fsecret.txt', '/%', '/%00'])(
  'keeps to its folder: %s',
  async (path) => {
    const get = await serve();
    expect((await get(path)).status).toBe(404);
  },
);

it('names WebAssembly by its type, compresses it and lets it be cached for good', async () => {
  const get = await serve();
  const { headers } = await get('/_next/static/a.wasm');
  expect(headers.get('content-type')).toBe('application/wasm');
  expect(headers.get('content-encoding')).toBe('gzip');
  expect(headers.get('cache-control')).toContain('immutable');
});

it('has a page asked for again, and says when it is unchanged', async () => {
  const get = await serve();
  const { headers } = await get('/');
  expect(headers.get('cache-control')).toBe('no-cache');
  const again = await get('/', { headers: { 'if-none-match': headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

it('serves below a base path only', async () => {
  const get = await serve('/greenroom');
  expect(await (await get('/greenroom/problems/')).text()).toBe('problems');
  expect((await get('/problems/')).status).toBe(404);
  expect((await get('/')).headers.get('location')).toBe('/greenroom/');
});
