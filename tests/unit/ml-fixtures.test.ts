// Each ML reference against an independent library's answers. Prints the worst deviation by group.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { findProblemFolders } from '@/problems/build/find-problem-folders';
import { readProblem } from '@/problems/build/read-problem';
import { expectedOf } from '@/worker/core/reference';
import { FixturesFile } from '../gate/fixtures-file';

interface Deviation {
  problems: number;
  numbers: number;
  absolute: number;
  relative: number;
}

const root = fileURLToPath(new URL('../../problems', import.meta.url));
const folders = findProblemFolders(root).folders.filter(({ path }) => path.startsWith('ml/'));
const byGroup = new Map<string, Deviation>();

describe('ML references against their fixtures', () => {
  for (const folder of folders) {
    const { path, slug } = folder;
    const fixtures = FixturesFile.parse(JSON.parse(readFileSync(join(root, path, 'fixtures.json'), 'utf8')));
    if ('property' in fixtures) continue; // no library can be asked; the gate and the property's tests stand in
    it(slug, async () => {
      const { problem } = await readProblem(root, folder);
      const group = path.split('/')[1] as string;
      const worst = byGroup.get(group) ?? { problems: 0, numbers: 0, absolute: 0, relative: 0 };
      worst.problems += 1;
      byGroup.set(group, worst);
      for (const { input, expected } of fixtures.cases) {
        const actual = (await expectedOf(problem, [input])).answers[0];
        expect(problem.checker.check({ input, expected, actual, live: { answer: actual, arguments: [] } })).toBeUndefined();
        // where several answers are right, the numbers may differ and the answer be right all the same
        if (problem.checker.kind !== 'any-valid') note(worst, actual, expected);
      }
    });
  }

  afterAll(() => console.table(Object.fromEntries(byGroup)));
});

function note(worst: Deviation, actual: unknown, expected: unknown): void {
  if (typeof actual === 'number' && typeof expected === 'number') {
    if (!Number.isFinite(actual) || !Number.isFinite(expected)) return;
    const absolute = Math.abs(actual - expected);
    worst.numbers += 1;
    worst.absolute = Math.max(worst.absolute, absolute);
    if (absolute > 0 && Math.abs(expected) > 1e-9) worst.relative = Math.max(worst.relative, absolute / Math.abs(expected));
  } else if (typeof actual === 'object' && actual !== null && typeof expected === 'object' && expected !== null) {
    for (const [key, part] of Object.entries(actual)) note(worst, part, (expected as Record<string, unknown>)[key]);
  }
}
