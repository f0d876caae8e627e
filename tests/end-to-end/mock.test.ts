import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { expect, test } from './support/test';
import { rightTwoSum, Workspace } from './support/workspace';

/** Two problems that are known, in 45 minutes. */
const ADDRESS = 'mock/?preset=custom&minutes=45&mix=1.day5.easy,1.dsa.medium&seed=5&problems=two-sum,3sum';
const MINUTE = 60_000;

test('a whole round by a faked clock: announced, judged, over in time, reported', async ({ page }) => {
  await page.clock.install();
  const workspace = await startRound(page);
  const clock = page.getByRole('timer');
  await expect(clock).toHaveText(/^(45:00|44:5\d)$/);
  await expect(page.getByText('medium')).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Hints' })).toHaveCount(0);

  await workspace.submit('function twoSum() { return [7, 7]; }');
  await workspace.expectVerdict('wrong-answer');
  await expect(page.getByRole('tab', { name: 'Two Sum 1 sent' })).toBeVisible();
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.getByRole('checkbox', { name: 'clarify' }).check();
  await page.getByLabel('Notes', { exact: true }).and(page.getByRole('textbox')).fill('a map of indices');
  await page.clock.fastForward(5 * MINUTE);
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  await expect(page.getByRole('tab', { name: 'Two Sum Accepted' })).toBeVisible();

  await page.getByRole('button', { name: 'Next problem' }).click();
  await expect(page.getByRole('heading', { name: '3Sum' })).toBeVisible();
  await page.clock.fastForward(18 * MINUTE);
  await expect(page.getByText('Half of the time is over: 22½ minutes left.')).toBeAttached();
  await workspace.openFile('function threeSum() { return [[1, 2, 3]]; }');
  await workspace.expectSaved();
  await page.clock.fastForward(12 * MINUTE);
  await expect(page.getByText('10 minutes left.')).toBeAttached();
  await page.clock.fastForward(8 * MINUTE);
  await expect(page.getByText('2 minutes left.')).toBeAttached();
  await page.clock.fastForward(2 * MINUTE);

  await expect(page.getByRole('heading', { name: 'Report' })).toBeFocused();
  await expect(page.getByText('Judging what stood there')).toHaveCount(0);
  const twoSum = page.getByRole('region', { name: 'Two Sum' });
  await expect(twoSum).toContainText('90 points');
  await expect(twoSum).toContainText('1 × Wrong Answer');
  await expect(twoSum).toContainText('By stage: clarify');
  await expect(twoSum).toContainText(/Complexity askedO\(n\) time.*Measuredwithin the limits of every test/);
  await expect(page.getByRole('region', { name: '3Sum' })).toContainText('Wrong Answer');
  await expect(page.getByText('a map of indices')).toBeVisible();
  await expect(page.getByRole('link', { name: '3Sum' }).last()).toHaveAttribute('href', /\/problems\/3sum\/$/);
  await page.getByRole('checkbox', { name: /worked through an example/ }).check();
  await expect(page.getByText('1 of 6 ticked')).toBeVisible();

  await page.getByRole('button', { name: 'All rounds' }).click();
  await page.reload();
  await page.getByRole('link', { name: 'Custom (report)' }).click();
  await expect(page.getByRole('heading', { name: 'Report' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /worked through an example/ })).toBeChecked();
});

test('follow-up questions come after acceptance, survive a reload with the code, and stand in the report', async ({ page }) => {
  const workspace = await startRound(page);
  await expect(page.getByRole('tab', { name: 'Follow-ups' })).toHaveCount(0);
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  await page.getByRole('button', { name: 'What an interviewer asks next' }).click();
  await expect(page.getByRole('button', { name: 'Show the model answer' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'The array is sorted?' }).fill('one pointer from each end');
  await page.getByRole('button', { name: 'Show the model answer' }).click();
  await expect(page.getByRole('region', { name: 'Model answer' })).toContainText('Two pointers');
  await expectSound(page);
  await page.getByRole('button', { name: 'Next question' }).click();
  await page.getByRole('textbox', { name: 'Count all pairs?' }).fill('half an answer');

  page.once('dialog', (dialog) => void dialog.accept()); // leaving warns
  await page.reload();
  await page.getByRole('button', { name: 'Resume round' }).click();
  await expect(workspace.editor.locator('.view-lines')).toContainText('indexOf');
  await page.getByRole('tab', { name: 'Follow-ups' }).click();
  await expect(page.getByText('Question 2 of 4.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Count all pairs?' })).toHaveValue('half an answer');

  await page.getByRole('button', { name: 'End round' }).click();
  const report = page.getByRole('region', { name: 'Follow-up questions' });
  await expect(report).toContainText('one pointer from each end');
  await expect(report).toContainText('half an answer');
  const [markdown] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export Markdown' }).click()]);
  expect(await readFile(await markdown.path(), 'utf8')).toContain('### Two Sum: The array is sorted?\n\none pointer from each end');
});

test('outside a round the same questions stand under Accepted, each with its answer', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  const questions = page.getByRole('region', { name: 'What an interviewer asks next' });
  await expect(questions.getByText('Two pointers, O(1) space.')).toBeHidden();
  await questions.getByText('The array is sorted?').click();
  await expect(questions.getByText('Two pointers, O(1) space.')).toBeVisible();
});

test('Back and links ask before they leave a round, which waits', async ({ page }) => {
  await page.goto('plan/');
  await page.getByRole('link', { name: 'Mock', exact: true }).click();
  await page.getByRole('button', { name: 'Start round' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Stay' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('timer')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Leave the round?' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave round' }).click();
  await expect(page.getByRole('button', { name: 'Resume round' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/plan\/$/);
});

test('a changed system clock leaves the round alone, also over a reload', async ({ page }) => {
  await page.clock.install();
  await startRound(page);
  await page.clock.fastForward(10 * MINUTE);
  await expect(page.getByRole('timer')).toHaveText(/^3[45]:/);
  await page.clock.setSystemTime(new Date('2031-01-01'));
  await expect(page.getByRole('timer')).toHaveText(/^3[45]:/);
  await page.reload();
  await page.getByRole('button', { name: 'Resume round' }).click();
  await expect(page.getByRole('timer')).toHaveText(/^3[45]:/);
});

test('a round survives its browser: closed and opened again it goes on at its second', async ({ site }) => {
  const profile = await mkdtemp(join(tmpdir(), 'greenroom-mock-'));
  const open = () =>
    chromium.launchPersistentContext(profile, {
      ...(process.env.GREENROOM_CHROMIUM && { executablePath: process.env.GREENROOM_CHROMIUM }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      viewport: { width: 1280, height: 800 },
      baseURL: `${site}/`,
    });
  try {
    const first = await open();
    const page = await first.newPage();
    const workspace = await startRound(page);
    await workspace.openFile('// half a thought\n');
    await page.getByRole('tab', { name: 'Notes' }).click();
    await page.getByRole('textbox', { name: 'Notes' }).fill('sort first');
    await page.getByRole('checkbox', { name: 'examples' }).check();
    await workspace.expectSaved();
    await expect(page.getByRole('timer')).not.toHaveText(/^45/);
    const left = await secondsLeft(page);
    await first.close();

    const second = await open();
    const again = await second.newPage();
    await again.goto('mock/');
    await again.getByRole('button', { name: 'Resume round' }).click();
    const resumed = new Workspace(again);
    await expect(resumed.editor.locator('.view-line').first()).toContainText('half');
    expect(await secondsLeft(again)).toBeLessThanOrEqual(left);
    expect(await secondsLeft(again)).toBeGreaterThan(left - 60);
    await again.getByRole('tab', { name: 'Notes' }).click();
    await expect(again.getByRole('textbox', { name: 'Notes' })).toHaveValue('sort first');
    await expect(again.getByRole('checkbox', { name: 'examples' })).toBeChecked();
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('a page killed at any point of a round loses nothing', async ({ context }) => {
  test.setTimeout(300_000); // ten pages, one after the other
  const first = await startRound(await context.newPage());
  let left = await secondsLeft(first.page);
  await first.page.close();

  async function resumed(): Promise<Workspace> {
    const page = await context.newPage();
    await page.goto('mock/');
    await page.getByRole('button', { name: 'Resume round' }).click();
    await expect(page.getByRole('timer')).toBeVisible();
    const now = await secondsLeft(page);
    expect(now).toBeLessThanOrEqual(left);
    expect(now).toBeGreaterThan(left - 30);
    return new Workspace(page);
  }
  const points: ((workspace: Workspace) => Promise<unknown>)[] = [
    ({ page }) => page.getByRole('tab', { name: 'Notes' }).click(),
    async ({ page }) => {
      await page.getByRole('tab', { name: 'Notes' }).click();
      await page.getByRole('textbox', { name: 'Notes' }).fill('a map');
    },
    async ({ page }) => {
      await page.getByRole('tab', { name: 'Notes' }).click();
      await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('a map');
      await page.getByRole('checkbox', { name: 'approach' }).check();
    },
    (workspace) => workspace.openFile('function twoSum() { return [7, 7]; }'),
    async (workspace) => {
      await expect(workspace.editor).toContainText('[7, 7]');
      await workspace.press('Run');
    },
    async (workspace) => {
      await workspace.press('Submit');
      await workspace.expectVerdict('wrong-answer');
      await expect(workspace.page.getByRole('tab', { name: 'Two Sum 1 sent' })).toBeVisible();
    },
    async (workspace) => {
      await expect(workspace.page.getByRole('tab', { name: 'Two Sum 1 sent' })).toBeVisible();
      await workspace.openFile(rightTwoSum);
      await workspace.expectSaved();
    },
    ({ page }) => page.getByRole('tab', { name: '3Sum' }).click(),
    (workspace) => workspace.openFile('function threeSum() { return []; }'),
  ];
  for (const reach of points) {
    const workspace = await resumed();
    await reach(workspace);
    left = await secondsLeft(workspace.page);
    await workspace.page.close();
  }

  const last = await resumed();
  await last.page.getByRole('button', { name: 'End round' }).click();
  await expect(last.page.getByRole('heading', { name: 'Report' })).toBeVisible();
  await last.page.close(); // while what stood there is being judged
  const page = await context.newPage();
  await page.goto('mock/');
  await page.getByRole('link', { name: 'Custom (report)' }).click();
  await expect(page.getByRole('region', { name: 'Two Sum' })).toContainText('90 points');
  await expect(page.getByRole('region', { name: '3Sum' })).toContainText('Wrong Answer');
  await expect(page.getByText('a map', { exact: true })).toBeVisible();
});

test('leaving warns, and a round ended by mistake goes on', async ({ page }) => {
  const workspace = await startRound(page);
  await workspace.openFile('// mine\n');
  const warned = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await warned;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await closing;
  await page.getByRole('button', { name: 'End round' }).click();
  await expect(page.getByRole('heading', { name: 'Report' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on with this round' }).click();
  await expect(workspace.editor.locator('.view-line').first()).toContainText('mine');
  await expect(page.getByRole('timer')).toHaveText(/^4[345]:/);
});

test('without Run and editor help there is Submit and a plain pad', async ({ page }) => {
  await page.goto(`${ADDRESS}&run=off&help=off`);
  await page.getByRole('button', { name: 'Start round' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Submit' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toHaveCount(0);
});

test('an impossible mix says what is missing and offers the nearest', async ({ page }) => {
  await page.goto('mock/?preset=custom&mix=9.day5.hard&seed=x&minutes=0');
  await expect(page.getByRole('alert').filter({ hasText: 'The mix asks for 9 hard problems' })).toBeVisible();
  await expect(page.getByText('The seed in the address')).toBeVisible();
  await expect(page.getByText('not 5 to 240 minutes')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start round' })).toBeDisabled();
  await page.getByRole('button', { name: 'Take this mix' }).click();
  await expect(page.getByRole('button', { name: 'Start round' })).toBeEnabled();
});

test('the same seed asks two people the same problems', async ({ browser, site }) => {
  const titles = await Promise.all(
    [1, 2].map(async () => {
      const context = await browser.newContext({ baseURL: `${site}/` });
      const page = await context.newPage();
      await page.goto('mock/?preset=long&seed=77');
      await page.getByRole('button', { name: 'Start round' }).click();
      await expect(page.getByRole('timer')).toBeVisible();
      const found = await page.getByRole('tablist', { name: 'Problems' }).getByRole('tab').allTextContents();
      await context.close();
      return found;
    }),
  );
  expect(titles[0]).toHaveLength(3);
  expect(titles[1]).toEqual(titles[0]);
});

test('a report goes out as JSON and Markdown, and opens for another person', async ({ page, browser, site }) => {
  await startRound(page);
  await page.getByRole('button', { name: 'End round' }).click();
  const [json] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export JSON' }).click()]);
  const [markdown] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export Markdown' }).click()]);
  expect(markdown.suggestedFilename()).toMatch(/^greenroom-round-[\d-]+\.md$/);

  const other = await browser.newContext({ baseURL: `${site}/` });
  const theirs = await other.newPage();
  await theirs.goto('mock/');
  await theirs
    .getByLabel('Open a report file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
  await expect(theirs.getByText('This file is not JSON.')).toBeVisible();
  await theirs.getByLabel('Open a report file').setInputFiles(await json.path());
  await expect(theirs.getByRole('heading', { name: 'Report' })).toBeVisible();
  await expect(theirs.getByRole('checkbox').first()).toBeDisabled();
  await other.close();
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });
    test('round and report have no serious finding of axe, and nothing sticks out', async ({ page }) => {
      await page.goto(ADDRESS);
      await page.getByRole('button', { name: 'Start round' }).click();
      await expect(page.getByRole('timer')).toBeInViewport();
      await expect(page.getByRole('button', { name: 'Submit' })).toBeInViewport();
      await expectSound(page);
      await page.getByRole('tab', { name: 'Notes' }).click();
      await expectSound(page);
      await page.getByRole('button', { name: 'End round' }).click();
      await expect(page.getByRole('heading', { name: 'Report' })).toBeVisible();
      await expectSound(page);
    });
  });
}

async function startRound(page: Page): Promise<Workspace> {
  await page.goto(ADDRESS);
  await page.getByRole('button', { name: 'Start round' }).click();
  const workspace = new Workspace(page);
  await expect(workspace.editor.locator('.view-line').first()).toBeVisible();
  return workspace;
}

async function secondsLeft(page: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = ((await page.getByRole('timer').textContent()) ?? '').split(':').map(Number);
  return minutes * 60 + seconds;
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('.monaco-editor').analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sticksOut).toBeLessThanOrEqual(0);
}
