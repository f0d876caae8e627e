import type { Browser } from '@playwright/test';
import twoSumProblem from '@/problems/dsa/day5-hash-maps/two-sum/problem';
import { entryPoint, liveCalls } from '@/worker/core/entry-point';
import { expectedOf } from '@/worker/core/reference';
import { hiddenTests, sampleTests } from '@/worker/core/test-cases';
import { rightTwoSum, Workspace } from '../end-to-end/support/workspace';
import { median, type Table } from './table';

const RUNS = 25;
const WARM_UP = 5;

/** From the press of Submit to the verdict on the page, against the same tests run bare in Node. */
export async function benchWarmVerdict(browser: Browser, site: string): Promise<{ table: Table; medianMs: number }> {
  const bareMs = await bareMedian();
  const times = await submitTimes(browser, site);
  const medianMs = median(times);
  const spread = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
  const table: Table = {
    title: 'Warm verdict of two-sum ÷ the same tests run bare in Node',
    target: 'under 150 ms at the median',
    columns: ['what', 'median ms', 'spread ms', 'ratio'],
    rows: [
      ['bare in Node', bareMs, '', 1],
      ['Submit to verdict', medianMs, spread, medianMs / bareMs],
    ],
  };
  return { table, medianMs };
}

async function submitTimes(browser: Browser, site: string): Promise<number[]> {
  const context = await browser.newContext({ baseURL: site });
  const page = await context.newPage();
  const workspace = await Workspace.open(page, 'two-sum');
  const times: number[] = [];
  for (let i = 0; i < RUNS + WARM_UP; i++) {
    await workspace.openFile(`// ${i}\n${rightTwoSum}`);
    const ms = await page.evaluate(async () => {
      const verdict = document.querySelector('[role=status][aria-label=Verdict]') as HTMLElement;
      const submit = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim().startsWith('Submit'));
      const startedAt = performance.now();
      submit?.click();
      return new Promise<number>((resolve) => {
        let hasStarted = false;
        const observer = new MutationObserver(() => {
          hasStarted ||= verdict.dataset.state !== 'done';
          if (!hasStarted || verdict.dataset.state !== 'done') return;
          observer.disconnect();
          resolve(performance.now() - startedAt);
        });
        observer.observe(verdict, { attributes: true });
      });
    });
    await workspace.expectVerdict('accepted');
    if (i >= WARM_UP) times.push(ms);
  }
  await context.close();
  return times;
}

async function bareMedian(): Promise<number> {
  const point = entryPoint(twoSumProblem);
  if (point.kind !== 'function') throw new Error('two-sum is a function');
  const tests = [...sampleTests(twoSumProblem), ...hiddenTests(twoSumProblem)].map((test) => test.calls());
  const expected = await Promise.all(tests.map((calls) => expectedOf(twoSumProblem, calls)));
  const solve = twoSumProblem.reference as (...values: unknown[]) => unknown;
  const times: number[] = [];
  for (let run = 0; run < RUNS + WARM_UP; run++) {
    const startedAt = performance.now();
    for (const [i, calls] of tests.entries()) {
      for (const [call, values] of liveCalls(twoSumProblem, calls).entries()) {
        const actual = solve(...(values as unknown[]));
        const live = { answer: actual, arguments: [] };
        twoSumProblem.checker.check({ input: calls[call], expected: expected[i]?.answers[call], actual, live });
      }
    }
    if (run >= WARM_UP) times.push(performance.now() - startedAt);
  }
  return median(times);
}
