import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSolutions } from '@/worker/cli/find-solutions';
import { plainText } from '@/worker/cli/plain-text';
import { temporaryFolder } from './tools-temporary-folder';

const root = join(import.meta.dirname, '../..');

function judge(...values: string[]) {
  const { stdout, stderr, status } = spawnSync('npx', ['tsx', 'worker/cli/judge.ts', ...values], { cwd: root, encoding: 'utf8' });
  return { stdout, stderr, status };
}

describe('npm run judge', () => {
  it('prints a JSON line per file, named by its own name or its folder', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'two-sum'));
    writeFileSync(join(folder, 'two-sum', 'a.ts'), 'function twoSum() { return [0, 0]; }');
    writeFileSync(join(folder, 'two-sum.ts'), 'function twoSum( {');
    const { stdout, status } = judge('--json', folder);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ problem, verdict }) => [problem, verdict])).toEqual([
      ['two-sum', 'compile-error'],
      ['two-sum', 'wrong-answer'],
    ]);
    expect(lines[1]).toEqual({
      problem: 'two-sum',
      file: expect.stringContaining('a.ts'),
      verdict: 'wrong-answer',
      tests: expect.any(Number),
      passed: 0,
      ms: expect.any(Number),
      message: expect.any(String),
    });
    expect(status).toBe(0);
  });

  it('judges what it can, and says what it cannot', () => {
    const right = fileIn(temporaryFolder(), 'two-sum.ts');
    const { stdout, stderr, status } = judge('--json', '/no/such/file.ts', right);
    expect(JSON.parse(stdout)).toMatchObject({ problem: 'two-sum', verdict: 'wrong-answer' });
    expect({ stderr, status }).toEqual({ stderr: expect.stringContaining('/no/such/file.ts'), status: 2 });
  });

  it('says how it is called when it is given nothing', () => {
    expect(judge()).toMatchObject({ status: 2, stderr: expect.stringContaining('Name a file or a folder') });
  });

  it('says how it is called when an option is unknown', () => {
    expect(judge('--verbose')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: npm run judge') });
  });
});

describe('findSolutions', () => {
  it.each([
    ['a missing path', () => ['/no/such/file.ts'], /there is no such file or folder/],
    ['an empty folder', () => [temporaryFolder()], /no solutions here/],
    ['a file of no problem', () => [fileIn(temporaryFolder(), 'three-sum-but-not.ts')], /neither "three-sum-but-not" nor .* is a problem/],
    ['a file that is no source', () => [fileIn(temporaryFolder(), 'two-sum.txt')], /only .ts and .js files/],
  ])('refuses %s, says what to do, and finds the others', async (_, paths, message) => {
    const right = fileIn(temporaryFolder(), 'two-sum.ts');
    const { solutions, complaints } = await findSolutions([...paths(), right]);
    expect(complaints).toEqual([expect.stringMatching(message)]);
    expect(solutions).toEqual([{ slug: 'two-sum', file: expect.stringContaining('two-sum.ts') }]);
  });
});

it('shows control characters of a stranger as escapes', () => {
  expect(plainText('a\u001b[31mred\u0007\n\u202e')).toBe('a\\u001b[31mred\\u0007\\n\uFFFD');
});

function fileIn(folder: string, name: string): string {
  const path = join(folder, name);
  writeFileSync(path, 'function twoSum() {}');
  return path;
}
