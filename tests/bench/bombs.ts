import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession } from '@playwright/test';
import { attacks } from '../attacks/attacks';
import { evaluated } from '../end-to-end/support/evaluated';
import { judgeInBrowser, sourceOf, timedControl, usualMs } from './judges';
import type { Table } from './table';

/** Of two-sum's small tests: the default floor. */
const TIME_LIMIT_MS = 500;
const MEMORY_BACK_MS = 5000;

/** What the page, the machine and the next submission feel of code that eats time or memory. */
export async function benchBombs(browser: Browser, site: string): Promise<Table> {
  const judge = await judgeInBrowser(browser, site);
  const { page, session } = judge;
  const processes = await browser.newBrowserCDPSession();
  let processesEnded = 0;
  page.on('crash', () => {
    processesEnded += 1;
  });
  const bombs: Felt[] = [];
  await usualMs(judge); // warms up
  for (const attack of attacks.filter(({ group }) => group === 'bombs')) {
    const memory = await residentMegabytes(processes);
    await evaluated(session, `(${watchPage})()`);
    const startedAt = performance.now();
    const verdict = await judge.submit(sourceOf(attack));
    const ms = performance.now() - startedAt;
    const { longestTask, firstEndMs } = await evaluated<Seen>(session, 'window.seen');
    const { ms: controlMs } = await timedControl(judge, attack.name);
    await setTimeout(MEMORY_BACK_MS);
    bombs.push({
      name: attack.name,
      verdict,
      ms,
      overLimitMs: verdict === 'time-limit-exceeded' && firstEndMs !== undefined ? firstEndMs - TIME_LIMIT_MS : Number.NaN,
      longestTask,
      controlMs,
      megabytes: (await residentMegabytes(processes)) - memory,
      frames: (await evaluated<number>(session, 'document.querySelectorAll("iframe").length')) - 1, // one is always kept ready; it has seen no code
    });
  }
  const usual = await usualMs(judge);
  await judge.close();
  return {
    title: `Bombs: what the page, the machine and the next submission feel of them; ${processesEnded} of the sandbox's processes ended`,
    target:
      'ended within 250 ms of the limit; longest task at most 50 ms; control after at most twice its usual time; memory within 100 MB',
    columns: [
      'bomb',
      'verdict',
      'ms to it',
      'ms from limit to end',
      "page's longest task ms",
      'control after ÷ usual',
      `MB more ${MEMORY_BACK_MS / 1000} s later`,
      'frames left',
    ],
    rows: bombs.map(({ name, verdict, ms, overLimitMs, longestTask, controlMs, megabytes, frames }) => [
      name,
      verdict,
      ms,
      overLimitMs,
      longestTask,
      controlMs / usual,
      megabytes,
      frames,
    ]),
  };
}

interface Felt {
  name: string;
  verdict: string;
  ms: number;
  overLimitMs: number;
  longestTask: number;
  controlMs: number;
  megabytes: number;
  frames: number;
}

interface Seen {
  /** Of the page's main thread; the browser reports those over 50 ms. */
  longestTask: number;
  /** From the first test's beginning to the removal of its frame. */
  firstEndMs: number | undefined;
}

/** Runs in the page. */
function watchPage(): void {
  const seen: Seen = { longestTask: 0, firstEndMs: undefined };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    seen.longestTask = Math.max(seen.longestTask, ...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  const status = document.querySelector('[role=status][aria-label=Verdict]') as HTMLElement;
  let startedAt: number | undefined;
  new MutationObserver(() => {
    if (status.dataset.state === 'running') startedAt ??= performance.now();
  }).observe(status, { attributes: true });
  new MutationObserver((changes) => {
    const isEnd = changes.some(({ removedNodes }) => [...removedNodes].some(({ nodeName }) => nodeName === 'IFRAME'));
    if (isEnd && startedAt !== undefined) seen.firstEndMs ??= performance.now() - startedAt;
  }).observe(document.body, { childList: true });
}

/** Of all the browser's renderers together; NaN where the system has no /proc. */
async function residentMegabytes(processes: CDPSession): Promise<number> {
  if (!existsSync('/proc/self/status')) return Number.NaN;
  const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { id }) => sum + residentOf(id), 0);
}

function residentOf(processId: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has ended meanwhile
  }
}
