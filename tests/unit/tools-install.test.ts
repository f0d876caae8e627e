import { expect, it } from 'vitest';
import { reasonToInstall } from '../tools/ensure-installed.mjs';
import { nodeComplaint } from '../tools/require-node.mjs';
import { temporaryFolder } from './tools-temporary-folder';

const lockfile = (packages: Record<string, object>) => JSON.stringify({ packages: { '': {}, ...packages } });

it('installs when nothing is installed yet', () => {
  const folder = temporaryFolder({ 'package-lock.json': lockfile({ 'node_modules/zod': { version: '4.6.7' } }) });
  expect(reasonToInstall(folder)).toBe('there are none yet');
});

it('installs when the lockfile asks for another version', () => {
  const folder = temporaryFolder({
    'package-lock.json': lockfile({ 'node_modules/zod': { version: '4.6.7' } }),
    'node_modules/.package-lock.json': lockfile({ 'node_modules/zod': { version: '4.6.6' } }),
  });
  expect(reasonToInstall(folder)).toBe('zod should be 4.6.7, and is 4.6.6');
});

it('installs when the lockfile has a new package', () => {
  const folder = temporaryFolder({
    'package-lock.json': lockfile({ 'node_modules/zod': { version: '4.6.7' }, 'node_modules/acorn': { version: '8.19.0' } }),
    'node_modules/.package-lock.json': lockfile({ 'node_modules/zod': { version: '4.6.7' } }),
  });
  expect(reasonToInstall(folder)).toBe('acorn should be 8.19.0, and is absent');
});

it('leaves the installed alone, even without the packages that other systems need', () => {
  const folder = temporaryFolder({
    'package-lock.json': lockfile({
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/@esbuild/win32-x64': { version: '0.28.2', optional: true },
    }),
    'node_modules/.package-lock.json': lockfile({ 'node_modules/zod': { version: '4.6.7' } }),
  });
  expect(reasonToInstall(folder)).toBeUndefined();
});

it('names the Node that is needed and the one that runs', () => {
  expect(nodeComplaint('18.20.4', '>=20.19')).toMatch(/needs Node 20\.19 or newer, and this is Node 18\.20\.4\.\nInstall a newer one/);
  expect(nodeComplaint('20.18.1', '>=20.19')).toBeDefined();
  expect(nodeComplaint('20.19.0', '>=20.19')).toBeUndefined();
  expect(nodeComplaint('24.0.0', '>=20.19')).toBeUndefined();
});
