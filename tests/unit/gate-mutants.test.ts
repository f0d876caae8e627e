import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { VerdictSlug } from '@/worker/verdict';
import { checkMutants } from '../gate/check-mutants';
import type { GateJudge } from '../gate/gate-judge';
import { mutantsOf } from '../gate/mutants-of';
import { path, twoSumWith } from './gate-two-sum';

const source = `function clamp(value: number, low: number): number {
  if (Number.isNaN(value)) throw new RangeError(\`NaN is \${'no'} number\`);
  log.push(value);
  return value < low && low > 0 && value > 0 ? low : value + low + low;
}
`;

describe('the mutants of a source', () => {
  it('are programs, each with one change', async () => {
    const mutants = await mutantsOf(source);
    expect(mutants.length).toBeGreaterThan(10);
    for (const mutant of mutants) {
      expect(mutant.source).not.toBe(source);
      await expect(transform(mutant.source, { loader: 'ts' })).resolves.toBeDefined();
    }
  });

  it('keep their meaning inside a longer expression', async () => {
    const inner = (await mutantsOf(source)).find(({ name }) => name.endsWith('| value < low && low > 0 → value < low || low > 0'));
    expect(inner?.source).toContain('(value < low || low > 0) && value > 0');
  });

  it('have names without line numbers, each another', async () => {
    const names = (await mutantsOf(source)).map(({ name }) => name);
    const moved = (await mutantsOf(`// a line above\n${source}`)).map(({ name }) => name);
    expect(moved).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
  });

  it('do not change what an error says', async () => {
    const names = (await mutantsOf(source)).map(({ name }) => name);
    expect(names.filter((name) => name.includes('NaN is') && name.includes('``'))).toEqual([]);
  });
});

describe('the tests of a problem', () => {
  const survivor = 'return []; | [] → ["Stryker was here"]';
  const judgeThatSays = (verdictOf: (source: string) => VerdictSlug): GateJudge => ({
    submit: async (text) => ({ verdict: verdictOf(text) }) as never,
    run: () => Promise.reject(new Error('not asked for')),
    close: () => undefined,
  });
  const survives = judgeThatSays((text) => (text.includes('Stryker was here') ? 'accepted' : 'wrong-answer'));

  it('fail the gate by a survivor that nobody has listed', async () => {
    const { failures, mutants } = await checkMutants(survives, twoSumWith({ 'equivalent-mutants.json': null }), path);
    expect(failures).toEqual([{ file: `${path}/solution.ts`, line: 12, message: expect.stringContaining(survivor) }]);
    expect(mutants.total - mutants.killed).toBe(1);
  });

  it('need not kill a mutant that is listed as equivalent', async () => {
    const { failures, mutants } = await checkMutants(survives, twoSumWith({}), path);
    expect({ failures, alive: mutants.total - mutants.killed, equivalent: mutants.equivalent }).toEqual({
      failures: [],
      alive: 0,
      equivalent: 1,
    });
  });

  it('fail the gate by a listed mutant that they kill, and by one that is none', async () => {
    const list = [survivor, 'return 1; | 1 → 2'].map((mutant) => ({ mutant, reason: 'Equal.' }));
    const root = twoSumWith({ 'equivalent-mutants.json': JSON.stringify(list) });
    const { failures } = await checkMutants(
      judgeThatSays(() => 'wrong-answer'),
      root,
      path,
    );
    expect(failures.map(({ message }) => message)).toEqual([
      `"${survivor}" is killed by the tests; remove it`,
      '"return 1; | 1 → 2" is no mutant of solution.ts any more; remove it',
    ]);
  });

  it('are told of a list that cannot be read', async () => {
    const { failures } = await checkMutants(survives, twoSumWith({ 'equivalent-mutants.json': '[{ "mutant": "x" }]' }), path);
    expect(failures[0]).toMatchObject({ file: `${path}/equivalent-mutants.json`, message: expect.stringContaining('reason') });
  });

  it('do not count what does not compile', async () => {
    const { mutants } = await checkMutants(
      judgeThatSays(() => 'compile-error'),
      twoSumWith({ 'equivalent-mutants.json': null }),
      path,
    );
    expect(mutants).toEqual({ killed: 0, total: 0, equivalent: 0 });
  });
});
