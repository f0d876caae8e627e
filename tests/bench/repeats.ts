import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import type { Browser } from '@playwright/test';
import { createNodeJudge } from '@/worker/node/judge';
import { attacks } from '../attacks/attacks';
import { evaluated } from '../end-to-end/support/evaluated';
import { judgedByScript } from '../end-to-end/support/judged-by-script';
import { Workspace } from '../end-to-end/support/workspace';
import type { Table } from './table';

const RUNS = 50;
const ports = { tcpPort: 1, udpPort: 1, marker: '/nowhere' };
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
        repeated('in the browser', deterministic.filter(fitsInAFile), await judgeInBrowser(browser, site)),
      ]),
    };
  } finally {
    for (const each of busy) each.kill();
  }
}

/** Open file refuses the others. */
function fitsInAFile({ source }: (typeof attacks)[number]): boolean {
  return !source(ports).includes('\0') && source(ports).length <= 1e6;
}

interface Judging {
  submit(source: string): Promise<string>;
  close(): Promise<void> | void;
}

function judgeInNode(): Judging {
  const judge = createNodeJudge();
  return {
    async submit(source) {
      const answer = await judge.judge({ slug: 'two-sum', source, mode: 'submit' }, { explain: false }); // the browser's explains
      return answer.type === 'verdict' ? answer.verdict.verdict : answer.type;
    },
    close: () => judge.close(),
  };
}

async function judgeInBrowser(browser: Browser, site: string): Promise<Judging> {
  const context = await browser.newContext({ baseURL: site });
  const page = await context.newPage();
  await Workspace.open(page, 'two-sum');
  const session = await context.newCDPSession(page); // goes on when one of the page's processes ends
  return { submit: (source) => evaluated<string>(session, judgedByScript(source)), close: () => context.close() };
}

async function repeated(where: string, cases: typeof attacks, judging: Judging): Promise<Table['rows'][number]> {
  const others: string[] = [];
  for (let run = 1; run <= RUNS; run++) {
    for (const { name, source, verdicts } of cases) {
      const verdict = await judging.submit(`${source(ports)}\n// run ${run}`);
      if (verdict !== verdicts[0]) others.push(`${name}: ${verdict} in run ${run}`);
    }
    console.log(`${where}, run ${run} of ${RUNS}: ${others.length} other verdicts so far${others.length > 0 ? ` (${others.at(-1)})` : ''}`);
  }
  await judging.close();
  return [where, cases.length, RUNS * cases.length, others.length, others.join('; ') || 'none'];
}
