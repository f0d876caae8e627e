import type { Browser, Page } from '@playwright/test';
import { attacks, control } from '../attacks/attacks';
import { Workspace } from '../end-to-end/support/workspace';
import { median, type Table } from './table';

const CONTROLS = 5;

/** What the page and the next submission feel of code that eats time or memory. */
export async function benchBombs(browser: Browser, site: string): Promise<Table> {
  const context = await browser.newContext({ baseURL: site });
  const page = await context.newPage();
  const workspace = await Workspace.open(page, 'two-sum');
  const before: number[] = [];
  for (let i = 0; i < CONTROLS; i++) before.push(await timed(() => workspace.judged(`${control}// ${i}`)));
  const usual = median(before);
  const rows: Table['rows'] = [];
  for (const attack of attacks.filter(({ group }) => group === 'bombs')) {
    await watchTasks(page);
    let verdict = '';
    const ms = await timed(async () => {
      verdict = await workspace.judged(attack.source({ tcpPort: 1, udpPort: 1, marker: '/nowhere' }));
    });
    const longest = await longestTask(page);
    const after = await timed(() => workspace.judged(`${control}// after ${attack.name}`));
    rows.push([attack.name, verdict, ms, longest, after / usual]);
  }
  await context.close();
  return {
    title: 'Bombs: what the page and the next submission feel of them',
    target: 'longest task at most 50 ms; control after at most twice its usual time',
    columns: ['bomb', 'verdict', 'ms to it', "page's longest task ms", 'control after ÷ usual'],
    rows,
  };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await act();
  return performance.now() - startedAt;
}

/** Long tasks of the page's main thread from now on; the browser reports those over 50 ms. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
}

function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
}
