import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { missingOptionalPackages } from '../tools/complete-lockfile.mjs';

it('adds the packages of other systems under the names that npm gives them', () => {
  const packages = {
    '': {},
    'node_modules/tool': { dev: true, optionalDependencies: { '@tool/linux-x64-musl': '1.2.3', '@tool/darwin-arm64': '1.2.3' } },
    'node_modules/@tool/darwin-arm64': { version: '1.2.3' },
  };
  expect(missingOptionalPackages(packages)).toEqual({
    'node_modules/@tool/linux-x64-musl': { version: '1.2.3', os: ['linux'], cpu: ['x64'], libc: ['musl'], dev: true, optional: true },
  });
});

it('finds the lockfile complete, so that npm ci takes it on every system (npm run lockfile completes it)', () => {
  const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
  expect(Object.keys(missingOptionalPackages(packages))).toEqual([]);
});
