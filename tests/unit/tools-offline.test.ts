import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentsOf, isWorthItsPack, type Pack } from '@/app/_offline/pack';
import { pathsFor } from '@/app/_offline/paths-for';
import { addOffline } from '../tools/offline.mjs';
import { temporaryFolder } from './tools-temporary-folder';

const files = {
  'index.html': '<html><head></head><body>home</body></html>',
  'index.txt': 'payload of home',
  '__next._full.txt': 'payload of home',
  '404.html': '<html><head></head><body>not here</body></html>',
  _headers: 'for the host',
  'problems/a/index.html': '<html><head></head><body>a, ü</body></html>',
  'mock/problems/a.json': '{}',
  '_next/static/a.wasm': 'machine code',
  '_next/static/a.js.map': 'a map',
  '_next/static/chunk.js': 'code',
};

it('packs every file that a page asks for, each as it is, in the order that the worker is told', async () => {
  const folder = temporaryFolder(files);
  expect(await addOffline(folder, '')).toBeUndefined();
  const packs = packsIn(folder);
  const unpacked = packs.flatMap((pack) => {
    const contents = contentsOf(pack, readFileSync(join(folder, pack.file)));
    return pack.entries.map(({ path }, i) => [path, Buffer.from(contents[i] as Uint8Array).toString()]);
  });
  const kept = Object.keys(files).filter((path) => !['_headers', '__next._full.txt', '_next/static/a.js.map'].includes(path));
  expect(Object.fromEntries(unpacked)).toEqual(Object.fromEntries(kept.map((path) => [path, readFileSync(join(folder, path), 'utf8')])));
  const sizes = JSON.parse(readFileSync(join(folder, 'offline/size.json'), 'utf8'));
  expect(sizes.stored).toBe(packs.flatMap(({ entries }) => entries).reduce((sum, { bytes }) => sum + bytes, 0));
});

it('makes the same of the same files, and another worker of changed ones', async () => {
  const [first, second, changed] = [files, files, { ...files, 'index.txt': 'new' }].map(temporaryFolder) as [string, string, string];
  for (const folder of [first, second, changed]) await addOffline(folder, '');
  const worker = (folder: string) => readFileSync(join(folder, 'sw.js'), 'utf8');
  expect(worker(first)).toBe(worker(second));
  expect(worker(first)).not.toBe(worker(changed));
  await addOffline(first, ''); // once more over its own work
  expect(worker(first)).toBe(worker(second));
});

it('refuses a site that takes more than 8 MB to fetch, and says which part does', async () => {
  let noise = '';
  for (let n = 1; noise.length < 12_500_000; ) {
    n = (n * 48_271) % 2_147_483_647;
    noise += n.toString(36);
  }
  const folder = temporaryFolder({ ...files, '_next/static/noise.js': noise });
  expect(await addOffline(folder, '')).toMatch(/8\.0 MB is the most.*editor [\d.]+/);
}, 60_000);

it('notices a pack that is not the one it was told of', async () => {
  const folder = temporaryFolder(files);
  await addOffline(folder, '');
  const [pack] = packsIn(folder) as [Pack];
  const packed = readFileSync(join(folder, pack.file));
  const longer = { ...pack, entries: pack.entries.map((entry) => ({ ...entry, bytes: entry.bytes + 1 })) };
  expect(() => contentsOf(longer, packed)).toThrow(pack.file);
});

it('fetches a whole pack only where much of it is missing', () => {
  const entry = (path: string, bytes: number) => ({ path, bytes, revision: null, type: '' });
  const pack = { file: '', entries: [entry('large', 90), entry('small', 10)] };
  expect(isWorthItsPack(pack, () => true)).toBe(true);
  expect(isWorthItsPack(pack, ({ path }) => path === 'large')).toBe(true);
  expect(isWorthItsPack(pack, ({ path }) => path === 'small')).toBe(false);
  expect(isWorthItsPack(pack, () => false)).toBe(false);
});

it('finds a page without its slash, and the double of a payload', () => {
  expect(pathsFor('/greenroom/problems/two-sum')).toEqual(['/greenroom/problems/two-sum/index.html']);
  expect(pathsFor('/plan/__next._full.txt')).toEqual(['/plan/index.txt']);
  expect(pathsFor('/icon.svg')).toEqual([]);
});

function packsIn(folder: string): Pack[] {
  const source = readFileSync(join(folder, 'sw.js'), 'utf8');
  const names = readdirSync(join(folder, 'offline')).filter((name) => name.endsWith('.pack'));
  expect(names.every((name) => source.includes(name))).toBe(true);
  return packsOf(source);
}

// The worker's code is minified, but what it is told stays an object literal.
function packsOf(source: string): Pack[] {
  const start = source.indexOf('packs:[') + 'packs:'.length;
  let depth = 0;
  let end = start;
  do {
    if ('[{'.includes(source[end] as string)) depth++;
    if (']}'.includes(source[end] as string)) depth--;
    end++;
  } while (depth > 0);
  const json = source
    .slice(start, end)
    .replace(/([{,])(\w+):/g, '$1"$2":')
    .replaceAll('!0', 'true');
  return JSON.parse(json);
}
