import type { Browser, CDPSession, Page } from '@playwright/test';
import { createNodeJudge } from '@/worker/node/judge';
import { type Attack, control } from '../attacks/attacks';
import { evaluated } from '../end-to-end/support/evaluated';
import { judgedByScript } from '../end-to-end/support/judged-by-script';
import { Workspace } from '../end-to-end/support/workspace';
import { median } from './table';

const CONTROLS = 9;

/** Where two-sum is judged: in this process, or in a page as by a person. */
export interface BenchJudge {
  /** @returns the verdict's slug */
  submit(source: string): Promise<string>;
  close(): Promise<void> | void;
}

export function judgeInNode(): BenchJudge {
  const judge = createNodeJudge();
  return {
    async submit(source) {
      const answer = await judge.judge({ slug: 'two-sum', source, mode: 'submit' }, { explain: false }); // the browser's explains
      return answer.type === 'verdict' ? answer.verdict.verdict : answer.type;
    },
    close: () => judge.close(),
  };
}

export async function judgeInBrowser(browser: Browser, site: string): Promise<BenchJudge & { page: Page; session: CDPSession }> {
  const context = await browser.newContext({ baseURL: site });
  const page = await context.newPage();
  await Workspace.open(page, 'two-sum');
  // Playwright gives up a page as soon as any of its processes ends, a sandbox's too; the page's own session goes on.
  const session = await context.newCDPSession(page);
  return { page, session, submit: (source) => evaluated<string>(session, judgedByScript(source)), close: () => context.close() };
}

/** Aimed at ports and a file that nobody watches: the tests see what is reached. */
export function sourceOf(attack: Attack): string {
  return attack.source({ tcpPort: 1, udpPort: 1, marker: '/nowhere' });
}

/** @param mark makes it another text than the last */
export async function timedControl(judge: BenchJudge, mark: string): Promise<{ verdict: string; ms: number }> {
  const startedAt = performance.now();
  const verdict = await judge.submit(`${control}// ${mark}`);
  return { verdict, ms: performance.now() - startedAt };
}

/** Of a right submission that follows a right one. Ask twice: a judge that has just started takes twice as long. */
export async function usualMs(judge: BenchJudge): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < CONTROLS; i++) times.push((await timedControl(judge, String(i))).ms);
  return median(times);
}
