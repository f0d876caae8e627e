import type { Browser } from '@playwright/test';
import { createNodeJudge } from '@/worker/node/judge';
import type { Attack } from '../attacks/attacks';
import { evaluated } from '../end-to-end/support/evaluated';
import { judgedByScript } from '../end-to-end/support/judged-by-script';
import { Workspace } from '../end-to-end/support/workspace';

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

export async function judgeInBrowser(browser: Browser, site: string): Promise<BenchJudge> {
  const context = await browser.newContext({ baseURL: site });
  const page = await context.newPage();
  await Workspace.open(page, 'two-sum');
  const session = await context.newCDPSession(page); // goes on when one of the page's processes ends
  return { submit: (source) => evaluated<string>(session, judgedByScript(source)), close: () => context.close() };
}

/** Aimed at ports and a file that nobody watches: the tests see what is reached. */
export function sourceOf(attack: Attack): string {
  return attack.source({ tcpPort: 1, udpPort: 1, marker: '/nowhere' });
}

/** Open file refuses the others. */
export function fitsInAFile(attack: Attack): boolean {
  return !sourceOf(attack).includes('\0') && sourceOf(attack).length <= 1e6;
}
