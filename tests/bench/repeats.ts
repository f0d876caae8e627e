import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import type { Browser } from '@playwright/test';
import { type Attack, attacks, fitsInAFile } from '../attacks/attacks';
import { type BenchJudge, judgeInBrowser, judgeInNode, sourceOf } from './judges';
import type { Table } from './table';

const RUNS = 50;
/** Those that may end in one way only. */
const deterministic = attacks.filter(({ verdicts }) => verdicts.length === 1);

/** Whether the same code gets the same verdict each time while every other core is busy. */
export async function benchRepeats(browser: Browser, site: string): Promise<Table> {
  const busy = Array.from({ length: Math.max(1, availableParallelism() - 1) }, () => spawn(process.execPath, ['-e', 'for (;;);']));
  try {
    return {
      title: `Repeats: ${RUNS} runs of each attack that may end in one way only, with ${busy.length} of ${availableParallelism()} cores busy`,
      target: 'no other verdict',
      columns: ['judge', 'cases', 'runs', 'other verdicts', 'which'],
      rows: await Promise.all([
        repeated('in Node', deterministic, judgeInNode()),
        repeated(
          'in the browser',
          deterministic.filter((attack) => fitsInAFile(sourceOf(attack))),
          await judgeInBrowser(browser, site),
        ),
      ]),
    };
  } finally {
    for (const each of busy) each.kill();
  }
}

async function repeated(where: string, cases: Attack[], judge: BenchJudge): Promise<Table['rows'][number]> {
  const others: string[] = [];
  for (let run = 1; run <= RUNS; run++) {
    for (const attack of cases) {
      const verdict = await judge.submit(`${sourceOf(attack)}\n// run ${run}`);
      if (verdict !== attack.verdicts[0]) others.push(`${attack.name}: ${verdict} in run ${run}`);
    }
    console.log(`${where}, run ${run} of ${RUNS}: ${others.length} other verdicts so far${others.length > 0 ? ` (${others.at(-1)})` : ''}`);
  }
  await judge.close();
  return [where, cases.length, RUNS * cases.length, others.length, others.join('; ') || 'none'];
}
