import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isFresh, writeStamp } from '../tools/freshness.mjs';
import { temporaryFolder } from './tools-temporary-folder';

const BUILT = Date.now() - 60_000;
const EARLIER = new Date(BUILT - 60_000);

describe('a product built after its sources', () => {
  let folder: string;
  let made: Parameters<typeof isFresh>[0];

  beforeEach(() => {
    folder = temporaryFolder({ 'src/a.ts': '', 'src/part/b.ts': '', 'out/index.html': '' });
    for (const path of ['src/a.ts', 'src/part/b.ts', 'src/part', 'src']) utimesSync(join(folder, path), EARLIER, EARLIER);
    made = { stamp: join(folder, 'stamp/built.json'), sources: [join(folder, 'src')], products: [join(folder, 'out/index.html')] };
    writeStamp(made.stamp, BUILT);
  });

  it('is fresh', () => expect(isFresh(made)).toBe(true));

  it('is stale once a source changes', () => {
    writeFileSync(join(folder, 'src/part/b.ts'), 'changed');
    expect(isFresh(made)).toBe(false);
  });

  it('is stale once a source is removed', () => {
    rmSync(join(folder, 'src/part/b.ts'));
    expect(isFresh(made)).toBe(false);
  });

  it('is stale when it is gone itself', () => {
    rmSync(join(folder, 'out'), { recursive: true });
    expect(isFresh(made)).toBe(false);
  });

  it('is stale for other settings', () => expect(isFresh({ ...made, settings: '/greenroom' })).toBe(false));

  it('does not mind what is generated among the sources', () => {
    mkdirSync(join(folder, 'src/generated'));
    writeFileSync(join(folder, 'src/generated/index.json'), '[]');
    expect(isFresh(made)).toBe(true);
  });
});
