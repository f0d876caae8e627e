import type { Browser } from '@playwright/test';
import { type Attack, attacks, control } from '../attacks/attacks';
import { type BenchJudge, fitsInAFile, judgeInBrowser, judgeInNode, sourceOf } from './judges';
import { median, type Table } from './table';

const CONTROLS = 9;

/** What a right submission feels of the attack before it. */
export async function benchControls(browser: Browser, site: string): Promise<Table> {
  return {
    title: 'Controls: a right submission after each attack',
    target: 'always accepted, after at most twice its usual time; after a dead compiler within 3 s',
    columns: ['judge', 'attacks', 'other verdicts', 'usual ms', 'median ÷ usual', 'longest ÷ usual', 'longest ms', 'after'],
    rows: [
      await controlled('in Node', attacks, judgeInNode()),
      await controlled('in the browser', attacks.filter(fitsInAFile), await judgeInBrowser(browser, site)),
    ],
  };
}

async function controlled(where: string, cases: Attack[], judge: BenchJudge): Promise<Table['rows'][number]> {
  const before: number[] = [];
  for (let i = 0; i < CONTROLS; i++) before.push((await timedControl(judge, String(i))).ms);
  const usual = median(before.slice(1)); // the first one warms up
  const after: { name: string; verdict: string; ms: number }[] = [];
  for (const attack of cases) {
    await judge.submit(sourceOf(attack));
    after.push({ name: attack.name, ...(await timedControl(judge, attack.name)) });
  }
  await judge.close();
  const longest = after.reduce((slowest, each) => (each.ms > slowest.ms ? each : slowest));
  return [
    where,
    after.length,
    after.filter(({ verdict }) => verdict !== 'accepted').length,
    usual,
    median(after.map(({ ms }) => ms)) / usual,
    longest.ms / usual,
    longest.ms,
    longest.name,
  ];
}

async function timedControl(judge: BenchJudge, mark: string): Promise<{ verdict: string; ms: number }> {
  const startedAt = performance.now();
  const verdict = await judge.submit(`${control}// ${mark}`);
  return { verdict, ms: performance.now() - startedAt };
}
