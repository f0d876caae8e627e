import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { rightTwoSum, Workspace } from './support/workspace';

test('a newcomer is told where to begin', async ({ page }) => {
  await page.goto('progress/');
  await page.getByRole('link', { name: 'Start with Two Sum' }).click();
  await expect(page).toHaveURL(/\/problems\/two-sum\/$/);
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'Start with Two Sum' })).toBeVisible();
  await page.getByRole('link', { name: 'Plan my six days' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
});

test('every number leads to what it counts', async ({ page }) => {
  await solveTwoSum(page);
  await page.goto('progress/');
  const day5 = page.getByRole('region', { name: 'Day 5: hash maps' });
  await day5.getByRole('row', { name: 'Solved unaided' }).getByRole('link').last().click();
  const shown = page.getByRole('region', { name: 'Solved unaided, Day 5: hash maps' });
  await expect(shown.getByRole('heading')).toBeFocused();
  await expect(shown.getByRole('listitem')).toHaveText(/Two Sum.*solved unaided.*on submission 2/);

  await page.getByRole('link', { name: /: 2 submissions$/ }).click();
  const day = page.getByRole('region', { name: /^Submissions of / });
  await expect(day.getByRole('listitem')).toHaveText([/Accepted/, /Wrong Answer/]);
  await page.goBack();
  await expect(shown).toBeVisible();
});

test('what is exported in one browser is imported in another, once, and can be taken back', async ({ page, browser, site }) => {
  await solveTwoSum(page);
  const file = await exportedFile(page);

  const other = await browser.newContext({ baseURL: `${site}/` });
  const there = await other.newPage();
  await there.goto('progress/');
  await choose(there, file);
  await expect(there.getByText('2 submissions to 1 problem')).toBeVisible();
  await expect(there.getByRole('link', { name: 'Start with Two Sum' })).toBeVisible(); // nothing has changed yet
  await there.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(there.getByText('Imported:')).toBeVisible();
  await expect(there.getByRole('link', { name: /: 2 submissions$/ })).toBeVisible();

  await choose(there, file);
  await expect(there.getByRole('heading', { name: 'would add nothing' })).toBeVisible();
  await there.goto('problems/');
  await expect(there.locator('[data-solved=true]')).toHaveCount(1);

  await there.goto('progress/');
  await there.getByRole('button', { name: /^Undo the import of / }).click();
  await expect(there.getByText('The import was undone.')).toBeVisible();
  await expect(there.getByRole('link', { name: 'Start with Two Sum' })).toBeVisible();
  await other.close();
});

test('figures follow at once what another tab submits', async ({ page, context }) => {
  await solveTwoSum(page);
  await page.goto('progress/');
  const submissions = page.getByRole('link', { name: /: \d+ submissions$/ });
  await expect(submissions).toHaveAccessibleName(/: 2 submissions$/);
  const elsewhere = await Workspace.open(await context.newPage(), '3sum');
  await elsewhere.submit('// elsewhere\nfunction threeSum() { return [[1]]; }');
  await elsewhere.expectVerdict('wrong-answer');
  await expect(submissions).toHaveAccessibleName(/: 3 submissions$/);
});

test('a database that the first version of the site has written is opened with all it holds', async ({ page }) => {
  await page.goto('manifest.webmanifest'); // of this origin, and without a script that would open the database
  await page.evaluate(writeFirstVersion);
  await page.goto('problems/');
  await expect(page.locator('[data-solved=true]')).toHaveText(/Two Sum/);
  await page.goto('progress/');
  await expect(page.getByRole('link', { name: /: 1 submission$/ })).toBeVisible();
  const workspace = await Workspace.open(page, '3sum');
  await expect(workspace.editor.locator('.view-line').first()).toHaveText(/written\sby\sthe\sfirst\sversion/);
});

test('a damaged file is refused, says why, and changes nothing', async ({ page }) => {
  await solveTwoSum(page);
  const file = await exportedFile(page);
  await choose(page, file.subarray(0, file.length - 20));
  await expect(page.getByRole('alert').filter({ hasText: 'is damaged or cut off' })).toContainText('Nothing was changed.');
  await choose(page, Buffer.from(file.toString().replace('"version":4', '"version":5')));
  await expect(page.getByRole('alert').filter({ hasText: 'newer Greenroom' })).toContainText('Reload this page');
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /: 2 submissions$/ })).toBeVisible();
});

test('the plan ticks what is solved, and today begins with the first open problem', async ({ page }) => {
  await page.goto('plan/');
  await page.getByLabel('Hours a day').fill('8');
  await page.getByRole('button', { name: 'Plan my days' }).click();
  await expect(page.getByText('in 6 days')).toBeVisible();
  const last = page.getByRole('region', { name: 'The last 24 hours' });
  await last.getByLabel('Transformers').check();
  await expect(last).toContainText('1 of 7 done');

  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  const first = page.locator('[data-done=false]').getByRole('link').first();
  const [title, href] = [(await first.textContent()) as string, await first.getAttribute('href')];
  await expect(page.getByRole('link', { name: `Start with ${title}` })).toHaveAttribute('href', href as string);

  await markSolved(page, href?.split('/').at(-2) as string);
  await page.goto('./');
  await expect(page.locator('[data-done=true]').filter({ hasText: title })).toBeVisible();
  await expect(page.getByRole('link', { name: `Start with ${title}` })).toHaveCount(0);
  await page.goto('plan/');
  await expect(page.locator('[data-done=true]').filter({ hasText: title }).first()).toBeVisible();
  await expect(last.getByLabel('Transformers')).toBeChecked();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the full pages have no serious finding of axe, and nothing sticks out, ${colorScheme}, 390 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('plan/');
    await page.getByRole('button', { name: 'Plan my days' }).click();
    await markSolved(page, 'two-sum');
    for (const path of ['./', 'plan/', 'progress/?measure=total']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(sticksOut).toBeLessThanOrEqual(0);
    }
  });
}

async function solveTwoSum(page: Page) {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit('function twoSum() { return [7, 7]; }');
  await workspace.expectVerdict('wrong-answer');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
}

async function exportedFile(page: Page): Promise<Buffer> {
  await page.goto('progress/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export data', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^greenroom-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await download.path());
}

async function choose(page: Page, buffer: Buffer) {
  await page.getByLabel('Import data').setInputFiles({ name: 'my.json', mimeType: 'application/json', buffer });
}

/** Brings an accepted submission in by a file, for problems whose solution a test does not know. */
async function markSolved(page: Page, slug: string) {
  const verdict = { verdict: 'accepted', message: '', passed: 1, total: 1, hiddenTests: 1, problemHash: '' };
  const submission = { id: crypto.randomUUID(), slug, attempt: 1, source: 'x', verdict, submittedAt: Date.now() };
  const file = { format: 'greenroom-export', version: 1, exportedAt: 0, submissions: [submission], events: [], drafts: [], settings: [] };
  await page.goto('progress/');
  await choose(page, Buffer.from(JSON.stringify(file)));
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Imported:')).toBeVisible();
}

/** Runs in the page: the stores and indexes as Dexie made them for version 1, with a submission and a draft. */
function writeFirstVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('greenroom', 10); // Dexie counts in tens
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      const submissions = opening.result.createObjectStore('submissions', { keyPath: 'id' });
      submissions.createIndex('submittedAt', 'submittedAt');
      submissions.createIndex('[slug+submittedAt]', ['slug', 'submittedAt']);
      submissions.createIndex('[verdict.verdict+slug+attempt]', ['verdict.verdict', 'slug', 'attempt']);
      const events = opening.result.createObjectStore('events', { keyPath: 'id' });
      events.createIndex('slug', 'slug');
      events.createIndex('at', 'at');
      const drafts = opening.result.createObjectStore('drafts', { keyPath: ['slug', 'attempt'] });
      opening.result.createObjectStore('settings', { keyPath: 'key' });
      const submittedAt = Date.now();
      const verdict = { verdict: 'accepted', message: '', passed: 1, total: 1, hiddenTests: 1, problemHash: '' };
      submissions.add({ id: crypto.randomUUID(), slug: 'two-sum', attempt: 1, source: 'x', verdict, submittedAt });
      drafts.add({ slug: '3sum', attempt: 1, source: '// written by the first version', customTests: [], revision: 2, savedAt: 3 });
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
