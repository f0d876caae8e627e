import type { Browser } from '@playwright/test';
import { type Attack, attacks, fitsInAFile } from '../attacks/attacks';
import { type BenchJudge, judgeInBrowser, judgeInNode, sourceOf, timedControl, usualMs } from './judges';
import { median, type Table } from './table';

/** What a right submission feels of the attack before it. */
export async function benchControls(browser: Browser, site: string): Promise<Table> {
  const openable = attacks.filter((attack) => fitsInAFile(sourceOf(attack)));
  return {
    title: 'Controls: a right submission after each attack',
    target: 'always accepted, after at most twice its usual time; after a dead compiler within 3 s',
    columns: ['judge', 'attacks', 'other verdicts', 'usual ms', 'median ÷ usual', 'longest ÷ usual', 'longest ms', 'after'],
    rows: [
      await controlled('in Node', attacks, judgeInNode()),
      await controlled('in the browser', openable, await judgeInBrowser(browser, site)),
    ],
  };
}

async function controlled(where: string, cases: Attack[], judge: BenchJudge): Promise<Table['rows'][number]> {
  const after: { name: string; verdict: string; ms: number }[] = [];
  await usualMs(judge); // warms up
  for (const attack of cases) {
    await judge.submit(sourceOf(attack));
    after.push({ name: attack.name, ...(await timedControl(judge, attack.name)) });
  }
  const usual = await usualMs(judge);
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
