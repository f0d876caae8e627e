import { describe, expect, it } from 'vitest';
import { judgeOf, problemOf, realJudge, verdictOf } from './judge-support';

const { submit, judge } = realJudge();
const right = `function twoSum(nums, target) {
  const seen = new Map();
  for (const [i, value] of nums.entries()) {
    if (seen.has(target - value)) return [seen.get(target - value), i];
    seen.set(value, i);
  }
}`;

describe('each failure has its own verdict', () => {
  it.each([
    ['wrong-answer', 'function twoSum() { return [0, 0]; }'],
    ['time-limit-exceeded', 'function twoSum() { for (;;); }'],
    ['time-limit-exceeded', 'async function twoSum() { for (;;) await null; }'],
    ['time-limit-exceeded', 'function twoSum() { return new Promise(() => {}); }'],
    ['memory-limit-exceeded', 'function twoSum() { return new Float64Array(2 ** 40); }'],
    ['output-limit-exceeded', 'function twoSum() { return new Array(6e6).fill(1); }'],
    ['output-limit-exceeded', 'function* twoSum() { for (;;) yield 1; }'],
    ['run-time-error', 'function twoSum(nums) { return nums.missing.length; }'],
    ['run-time-error', 'function twoSum(nums) { return twoSum(nums); }'],
    ['run-time-error', 'throw new Error("at the top level"); function twoSum() {}'],
    ['compile-error', 'function twoSum( {'],
    ['accepted', right],
  ])('%s: %s', async (slug, source) => {
    expect((await submit('two-sum', source)).verdict).toBe(slug);
  });

  it('a problem that is not there is our fault', async () => {
    expect(await submit('no-such-problem', right)).toMatchObject({
      verdict: 'judge-error',
      message: expect.stringContaining('no-such-problem'),
    });
  });
});

describe('a Wrong Answer shows the smallest failing input', () => {
  it('shrinks a random failure and keeps the original', async () => {
    const verdict = await submit(
      'two-sum',
      `${right.replace('twoSum', 'solve')}\nfunction twoSum(nums, target) { return nums.length > 4 ? [0, 0] : solve(nums, target); }`,
    );
    expect(verdict.reports[0]).toMatchObject({ state: 'wrong-answer', inputSize: 6 });
    expect(verdict.original?.inputSize).toBeGreaterThanOrEqual(6);
  });

  it('finds a small input where only a large test failed', async () => {
    const verdict = await submit(
      'two-sum',
      `${right.replace('twoSum', 'solve')}\nfunction twoSum(nums, target) { return nums.length > 31 ? [1, 1] : solve(nums, target); }`,
    );
    expect(verdict).toMatchObject({ verdict: 'wrong-answer', original: { kind: 'large' } });
    expect(verdict.reports[0]?.inputSize).toBeLessThan(60);
  });

  it('names the first difference and both answers', async () => {
    const verdict = await submit('merge-sort', 'function mergeSort(records) { return records.slice().reverse(); }');
    const [report] = verdict.reports;
    expect(report).toMatchObject({
      differenceAt: expect.stringMatching(/^\[\d+\]/),
      expected: expect.any(String),
      actual: expect.any(String),
    });
  });

  it('says that an answer has the wrong form', async () => {
    const { message } = await submit('two-sum', 'function twoSum(nums, target) { nums + target; }');
    expect(message).toContain('your code returned undefined: is a return missing?');
  });

  it('says that the declared parameters are not those of the tests', async () => {
    const { message } = await submit('two-sum', 'function twoSum(nums) { return nums; }');
    expect(message).toContain('twoSum is called with 2 arguments (nums, target), but yours declares 1.');
  });
});

describe('state', () => {
  it('left by an earlier test is named as the cause', async () => {
    const verdict = await submit('two-sum', `const seen = new Map();\n${right.replace('const seen = new Map();', '')}`);
    expect(verdict).toMatchObject({
      verdict: 'wrong-answer',
      stateLeftBehind: true,
      message: expect.stringContaining('Alone, this test passes'),
    });
  });

  it('of one submission is gone in the next', async () => {
    await submit('two-sum', 'Array.prototype.entries = null; Map.prototype.has = () => true; function twoSum() { return []; }');
    expect((await submit('two-sum', right)).verdict).toBe('accepted');
  });
});

describe('a slow answer', () => {
  it('shows its measured growth beside the target', { retry: 2 }, async () => {
    const verdict = await submit(
      'two-sum',
      'function twoSum(nums, target) { for (let i = 0; i < nums.length; i++) for (let j = 0; j < i; j++) if (nums[i] + nums[j] === target) return [i, j]; }',
    );
    expect(verdict).toMatchObject({ verdict: 'time-limit-exceeded', growth: { target: 'O(n)' } });
    expect(verdict.growth?.exponent).toBeGreaterThan(1.4);
  });

  describe('whose limit hangs on the time of the reference', () => {
    const busy = (ms: number) => `const end = Date.now() + ${ms}; while (Date.now() < end);`;
    const answerIn = (ms: number) => `function answer(n) { if (n > 1) { ${busy(ms)} } return 2 * n; }`;

    /** @param msOf how long the reference takes for the large test, when it runs for the first time, the second, ... */
    function problemWhoseReferenceTakes(slug: string, msOf: (run: number) => number) {
      let run = 0;
      return problemOf(
        slug,
        (n) => {
          const end = performance.now() + (n > 1 ? msOf(++run) : 0);
          while (performance.now() < end);
          return 2 * n;
        },
        [2],
      );
    }
    const submit = judgeOf(
      problemWhoseReferenceTakes('held-up', (run) => (run === 1 ? 400 : 0)),
      problemWhoseReferenceTakes('slow', () => 300),
    );

    it('is not let through by a reference that was held up', async () => {
      expect((await submit('held-up', answerIn(2000))).verdict).toBe('time-limit-exceeded');
    });

    it('is let through by a reference that always takes long', async () => {
      expect((await submit('slow', answerIn(1000))).verdict).toBe('accepted');
    });
  });
});

describe('an error at run time', () => {
  it('shows only the frames of the code, at their places in the source', async () => {
    const verdict = await submit(
      'two-sum',
      `interface Unused { x: number }\nfunction twoSum(nums: number[]) {\n  return helper(nums);\n}\nfunction helper(nums: any) {\n  return nums.missing.length;\n}`,
    );
    const frames = verdict.reports[0]?.error?.frames;
    expect(frames?.map(({ functionName, place }) => [functionName, place.line])).toEqual([
      ['helper', 6],
      ['twoSum', 3],
    ]);
  });

  it('that is no Error is shown as what was thrown', async () => {
    expect((await submit('two-sum', 'function twoSum() { throw { code: 7 }; }')).reports[0]?.error).toMatchObject({
      message: '{ code: 7 }',
    });
  });
});

describe('Run', () => {
  it('shows every sample and custom test with its answers, and how many hidden tests remain', async () => {
    const customTests = [{ nums: '[1, 2, 3,]', target: '5 // the last two' }];
    const verdict = verdictOf(await judge({ slug: 'two-sum', source: right, mode: 'run', customTests }));
    expect(verdict.reports.map(({ kind, state }) => [kind, state])).toEqual([
      ['sample', 'passed'],
      ['sample', 'passed'],
      ['custom', 'passed'],
    ]);
    expect(verdict.reports[2]).toMatchObject({ expected: '[1, 2]', actual: '[1, 2]' });
    expect(verdict.message).toContain(`${verdict.hiddenTests} hidden tests remain`);
  });

  it('goes on after a test that never ends', async () => {
    const source = `${right.replace('twoSum', 'solve')}\nfunction twoSum(nums, target) { while (nums.length === 4); return solve(nums, target); }`;
    const verdict = verdictOf(await judge({ slug: 'two-sum', source, mode: 'run' }));
    expect(verdict.reports.map(({ state }) => state)).toEqual(['time-limit-exceeded', 'passed']);
  });

  it('keeps what was printed in order, and says where it was cut', async () => {
    const source = `console.log('first', [1], { a: NaN });\nconsole.error(new Map([[1, 2]]));\nfunction twoSum() { for (let i = 0; i < 5000; i++) console.log('x'); return []; }`;
    const verdict = verdictOf(await judge({ slug: 'two-sum', source, mode: 'run' }));
    expect(verdict.console.slice(0, 3)).toEqual([
      { level: 'log', text: 'first [1] { a: NaN }' },
      { level: 'error', text: 'new Map([[1, 2]])' },
      { level: 'log', text: 'x' },
    ]);
    expect(verdict).toMatchObject({ consoleCut: true });
    expect(verdict.console.length).toBeLessThan(2500);
  });

  it.each([
    [
      { nums: '[1, 2', target: '3' },
      { parameter: 'nums', message: expect.stringContaining('not a value') },
    ],
    [
      { nums: '[1, 2]', target: '' },
      { parameter: 'target', message: expect.stringContaining('nothing is written') },
    ],
    [
      { nums: '[1, "2"]', target: '3' },
      { parameter: 'nums', message: expect.stringContaining('nums[1]') },
    ],
    [{ nums: '[1, 2, 1, 2]', target: '3' }, { message: expect.stringContaining('Exactly one pair') }],
    [
      { nums: 'alert(1)', target: '3' },
      { parameter: 'nums', message: expect.stringContaining('only values') },
    ],
  ])('refuses the custom test %j with its reason', async (test, problem) => {
    const answer = await judge({ slug: 'two-sum', source: right, mode: 'run', customTests: [test] });
    expect(answer).toMatchObject({ type: 'bad-custom-test', index: 0, problems: [problem] });
  });

  it('asks of a custom test that is out of bounds nothing that relies on the bounds', async () => {
    const answer = await judge({
      slug: 'number-of-connected-components-in-an-undirected-graph',
      source: 'function countComponents() {}',
      mode: 'run',
      customTests: [{ n: '9007199254740991', edges: '[[0, 1]]' }],
    });
    expect(answer).toMatchObject({ type: 'bad-custom-test', problems: [{ message: expect.stringContaining('1 <= n <= 10^5') }] });
  });
});

describe('a submission can be cancelled', () => {
  it('while its code never ends', async () => {
    const controller = new AbortController();
    const onProgress = ({ state }: { state: string }) => state === 'running' && controller.abort();
    const answer = await judge(
      { slug: 'two-sum', source: 'function twoSum() { for (;;); }', mode: 'submit' },
      { signal: controller.signal, onProgress },
    );
    expect(answer).toEqual({ type: 'cancelled' });
  });
});
