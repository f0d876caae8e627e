import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generate } from '@/problems/build/generate';
import { temporaryFolder } from './tools-temporary-folder';

const REAL = join(import.meta.dirname, '../../problems');
const TWO_SUM = 'dsa/day5-hash-maps/two-sum';

/** A folder like problems/ that holds two-sum only. */
function problemsFolder(): string {
  const root = temporaryFolder();
  cpSync(join(REAL, TWO_SUM), join(root, TWO_SUM), { recursive: true });
  return root;
}

function edit(file: string, from: string, to: string): void {
  const source = readFileSync(file, 'utf8');
  if (!source.includes(from)) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(file, source.replace(from, to));
}

async function messages(root: string): Promise<string[]> {
  return (await generate(root)).broken.map(({ message }) => message);
}

it('writes the list, a page and a module for each problem', async () => {
  const root = problemsFolder();
  expect(await generate(root)).toEqual({ written: 1, broken: [] });
  const [listed] = JSON.parse(readFileSync(join(root, 'generated/index.json'), 'utf8'));
  const page = JSON.parse(readFileSync(join(root, 'generated/pages/two-sum.json'), 'utf8'));
  expect(listed).toMatchObject({ slug: 'two-sum', title: 'Two Sum', track: 'day5', difficulty: 'easy', hash: page.hash });
  expect(page.samples[0]).toMatchObject({ input: [{ name: 'nums', type: 'number[]' }, { text: '6' }], expected: '[2, 3]' });
  expect(readFileSync(join(root, 'generated/modules.ts'), 'utf8')).toContain(
    `'two-sum': { load: () => import('../${TWO_SUM}/problem'), hash: '${page.hash}' }`,
  );
});

it('gives a problem another hash when its statement changes', async () => {
  const root = problemsFolder();
  const hash = () => JSON.parse(readFileSync(join(root, 'generated/index.json'), 'utf8'))[0].hash;
  await generate(root);
  const before = hash();
  edit(join(root, TWO_SUM, 'statement.md'), 'You are given', 'Given is');
  await generate(root);
  expect(hash()).not.toBe(before);
});

it('removes the page of a problem that is gone', async () => {
  const root = problemsFolder();
  await generate(root);
  rmSync(join(root, TWO_SUM), { recursive: true });
  await generate(root);
  expect(() => readFileSync(join(root, 'generated/pages/two-sum.json'))).toThrow('ENOENT');
});

it.each(['problem.ts', 'solution.ts', 'statement.md', 'editorial.md'])('names a missing %s', async (name) => {
  const root = problemsFolder();
  rmSync(join(root, TWO_SUM, name));
  expect(await messages(root)).toEqual([`problems/${TWO_SUM}/${name}: the file is missing`]);
});

it('names a slug that is not the folder', async () => {
  const root = problemsFolder();
  renameSync(join(root, TWO_SUM), join(root, 'dsa/day5-hash-maps/pair-sum'));
  expect(await messages(root)).toEqual([
    'problems/dsa/day5-hash-maps/pair-sum/problem.ts: slug is "two-sum", but the folder is called "pair-sum"',
  ]);
});

it('names the folder of the track when the problem lies in another', async () => {
  const root = problemsFolder();
  cpSync(join(root, TWO_SUM), join(root, 'dsa/day2-sorting/two-sum'), { recursive: true });
  rmSync(join(root, TWO_SUM), { recursive: true });
  expect(await messages(root)).toEqual([
    'problems/dsa/day2-sorting/two-sum/problem.ts: track is "day5", whose folder is dsa/day5-hash-maps; move the folder there or name "day2"',
  ]);
});

it('names a folder that belongs to no track', async () => {
  const root = problemsFolder();
  cpSync(join(root, TWO_SUM), join(root, 'dsa/day7-rest/two-sum'), { recursive: true });
  expect(await messages(root)).toEqual([
    'problems/dsa/day7-rest: no track has this folder; the folders of tracks are in problems/spec/tracks.ts',
  ]);
});

it('names a missing default export', async () => {
  const root = problemsFolder();
  edit(join(root, TWO_SUM, 'problem.ts'), 'export default defineProblem', 'export const problem = defineProblem');
  expect(await messages(root)).toEqual([
    `problems/${TWO_SUM}/problem.ts: has no default export; write \`export default defineProblem({ … })\``,
  ]);
});

it('says which fact is malformed', async () => {
  const root = problemsFolder();
  edit(join(root, TWO_SUM, 'problem.ts'), "difficulty: 'easy'", "difficulty: 'trivial'");
  const [message] = await messages(root);
  expect(message).toContain(`problems/${TWO_SUM}/problem.ts: `);
  expect(message).toContain('at difficulty');
});

it('says which sample does not fit the signature', async () => {
  const root = problemsFolder();
  edit(join(root, TWO_SUM, 'problem.ts'), 'target: 6 }', 'target: 6.5 }');
  const [message] = await messages(root);
  expect(message).toContain('samples[0].input: ');
  expect(message).toContain('at target');
});

it('says that the reference fails on a sample', async () => {
  const root = problemsFolder();
  edit(join(root, TWO_SUM, 'solution.ts'), 'const indexOf', "if (target > 0) throw new RangeError('no');\n  const indexOf");
  expect(await messages(root)).toEqual([`problems/${TWO_SUM}/problem.ts: the reference fails on a sample: RangeError: no`]);
});

it('writes the sound problems beside a broken one', async () => {
  const root = problemsFolder();
  cpSync(join(root, TWO_SUM), join(root, 'dsa/day5-hash-maps/unfinished'), { recursive: true });
  expect(await generate(root)).toMatchObject({ written: 1, broken: [expect.anything()] });
});
