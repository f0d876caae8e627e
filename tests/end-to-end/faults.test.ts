import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Frame, Page } from '@playwright/test';
import { evaluated } from './support/evaluated';
import { judgedByScript } from './support/judged-by-script';
import { expect, test } from './support/test';
import { rightTwoSum, Workspace } from './support/workspace';

const endless = '// kept\nfunction twoSum() { for (;;); }';

test('a tab that is closed during a submission loses no code', async ({ page, context }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(endless);
  await page.close({ runBeforeUnload: false });
  const again = await Workspace.open(await context.newPage(), 'two-sum');
  await expect(again.editor.locator('.view-line').first()).toContainText('kept');
  await again.submit(rightTwoSum);
  await again.expectVerdict('accepted');
});

test('a judge worker that ends without a word is our fault, said in time, and can be started anew', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  let closed = 0;
  for (const worker of page.workers()) {
    if ((await worker.evaluate(() => self.name).catch(() => '')) !== 'judge') continue;
    await worker.evaluate(() => self.close());
    closed += 1;
  }
  expect(closed).toBe(1);
  await workspace.submit(`// again\n${rightTwoSum}`);
  await workspace.expectVerdict('judge-error');
  await expect(workspace.verdict).toContainText('not your code');
  await page.getByRole('button', { name: 'Retry' }).first().click();
  await workspace.press('Submit');
  await workspace.expectVerdict('accepted');
});

test('a sandbox frame that something removes costs a run, not the verdict', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await page.evaluate(() => {
    const status = document.querySelector('[role=status][aria-label=Verdict]') as HTMLElement;
    const observer = new MutationObserver(() => {
      if (status.dataset.state !== 'running') return;
      observer.disconnect();
      for (const frame of document.querySelectorAll('iframe')) frame.remove();
    });
    observer.observe(status, { attributes: true });
  });
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
});

test('a sandbox whose process the browser ends is told from a slow answer, and the next submission works', async ({ page, context }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  const session = await context.newCDPSession(page); // Playwright gives up a page of which any process has ended; its browser does not
  const sandbox = await context.newCDPSession(page.frames().at(-1) as Frame); // the one kept ready, in the process of all
  const verdict = evaluated<string>(session, judgedByScript(endless));
  await expect(workspace.verdict).toHaveAttribute('data-state', 'running');
  sandbox.send('Page.crash').catch(() => undefined); // never answered
  expect(await verdict).toBe('memory-limit-exceeded');
  expect(await evaluated<string>(session, judgedByScript(rightTwoSum))).toBe('accepted');
});

test('code that does not end is gone with its verdict: its process has ended', async ({ page, browser }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  const before = await renderers(browser);
  await workspace.submit(endless);
  await workspace.expectVerdict('time-limit-exceeded');
  const after = await renderers(browser);
  expect(before.filter((id) => !after.includes(id))).not.toEqual([]); // of the first try, and a spare one that the second took
  await workspace.submit(`// again\n${rightTwoSum}`);
  await workspace.expectVerdict('accepted');
});

test('a write that storage refuses is said, held, and made good', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, { storageIsFull: false });
    IDBObjectStore.prototype.put = function (...values: Parameters<typeof put>) {
      if ((window as unknown as { storageIsFull: boolean }).storageIsFull) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, values);
    };
  });
  const workspace = await Workspace.open(page, 'two-sum');
  await setFull(page, true);
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  const notice = page.getByRole('alert').filter({ hasText: 'full' }).first();
  await expect(notice).toContainText('Try again');
  await setFull(page, false);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toBeHidden();
  await page.reload();
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.getByText('Accepted', { exact: true }).first()).toBeVisible();
});

test('storage that the browser clears meanwhile does not keep work from being kept', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit('// before\nfunction twoSum() { return [0, 0]; }');
  await workspace.expectVerdict('wrong-answer');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const deleting = indexedDB.deleteDatabase('greenroom');
        deleting.onsuccess = deleting.onblocked = resolve;
      }),
  );
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  await page.reload();
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.getByText('Accepted', { exact: true }).first()).toBeVisible();
});

test('two tabs that submit the same problem both keep what they sent', async ({ page, context }) => {
  const first = await Workspace.open(page, 'two-sum');
  const second = await Workspace.open(await context.newPage(), 'two-sum');
  await Promise.all([first.submit('// one\nfunction twoSum() { return [0, 0]; }'), second.submit(rightTwoSum)]);
  await first.expectVerdict('wrong-answer');
  await second.expectVerdict('accepted');
  await page.reload();
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.getByText('Accepted', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Wrong Answer', { exact: true }).first()).toBeVisible();
});

test('a system clock that jumps changes no verdict', async ({ page }) => {
  await page.addInitScript(() => {
    const { now } = Date;
    let calls = 0;
    Date.now = () => now() + (calls++ % 2 === 0 ? 86_400_000 : -86_400_000);
  });
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  await workspace.submit(endless);
  await workspace.expectVerdict('time-limit-exceeded');
});

test('a machine that sleeps in the middle of a test changes no verdict', async ({ page, browser }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  const unhurried = `let calls = 0;
    function twoSum(nums: number[], target: number) {
      for (const end = performance.now() + 100; calls < 30 && performance.now() < end; );
      calls++;
      return quick(nums, target);
    }`;
  await workspace.submit(`// so slow that sleep comes within a test\n${unhurried}\n${rightTwoSum.replace('twoSum', 'quick')}`);
  await expect(workspace.verdict).toHaveAttribute('data-state', 'running');
  await sleepFor(3000, browser); // six times what a test may take
  await workspace.expectVerdict('accepted');
});

test('a new version of the site does not break an open page: what is gone is said, and a reload helps', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  await page.route(/_next\/static/, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await workspace.submit(`// with lodash, which is not loaded yet\nconst sum = (a, b) => _.sum([a, b]);\n${rightTwoSum}`);
  await workspace.expectVerdict('judge-error');
  await expect(workspace.verdict).toContainText('Your code is kept');
  await page.unroute(/_next\/static/);
  await page.reload();
  await expect(workspace.editor.locator('.view-line').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.getByText('Accepted', { exact: true }).first()).toBeVisible();
});

async function renderers(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Halts all processes of the browser; clocks run on, as on a machine whose monotonic clock counts its sleep. */
async function sleepFor(ms: number, browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  for (const { id } of processInfo) process.kill(id, 'SIGSTOP');
  await setTimeout(ms);
  for (const { id } of processInfo) process.kill(id, 'SIGCONT');
}

function setFull(page: Page, isFull: boolean): Promise<void> {
  return page.evaluate((full) => void Object.assign(window, { storageIsFull: full }), isFull);
}
