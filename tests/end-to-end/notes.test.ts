import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './support/test';
import { rightTwoSum, Workspace } from './support/workspace';

const text = 'The **complement** is $target - x$.\n\n<img src="https://example.org/x.png" onerror="document.title=1">\n\n- one pass';

test('a note is kept with its problem, reads as Markdown, and does nothing else', async ({ page }) => {
  await writeNote(page, 'two-sum', text);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  const note = page.locator('[data-note=rendered]');
  await expect(note.locator('strong')).toHaveText('complement');
  await expect(note.locator('.katex')).toBeVisible();
  await expect(note.locator('img')).toHaveCount(0); // the fixture also fails at any request to another host

  await page.reload();
  await page.getByRole('tab', { name: 'Notes' }).click();
  await expect(note.locator('strong')).toHaveText('complement');
});

test('a note that was typed a moment before the page is left is there again', async ({ page }) => {
  await page.goto('problems/two-sum/');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('last words');
  await page.goto('notes/');
  await page.goto('problems/two-sum/');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await expect(page.getByText('last words')).toBeVisible();
});

test('all notes are on one page, to search and to print', async ({ page }) => {
  await page.goto('notes/');
  await expect(page.getByRole('link', { name: 'Choose a problem' })).toBeVisible();
  await writeNote(page, 'two-sum', text);
  await writeNote(page, 'clone-graph', 'Map from old to new.');
  await page.goto('notes/');
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.getByLabel('Search notes').fill('complement');
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByLabel('Search notes').fill('');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Search notes')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('article', { name: 'Two Sum' })).toBeVisible();
});

test('rounds, stories and notes go from one browser to another; where both wrote a note, both texts are kept', async ({
  page,
  browser,
  site,
}) => {
  await writeNote(page, 'two-sum', 'from here');
  await importData(page, fileWithRoundAndStory());
  await expect(page.getByText('Imported: 1 mock round')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Mock rounds' })).toHaveCount(0); // nothing was submitted yet
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export data', exact: true }).click(),
  ]);
  const file = await readFile(await download.path());

  const other = await browser.newContext({ baseURL: `${site}/` });
  const there = await other.newPage();
  await writeNote(there, 'two-sum', 'from there');
  await importData(there, file);
  await expect(there.getByText('Imported: 1 mock round; 1 story; 1 note that differs from yours')).toBeVisible();
  await there.goto('problems/two-sum/');
  await there.getByRole('tab', { name: 'Notes' }).click();
  const elsewhere = there.getByRole('region', { name: 'Written elsewhere' });
  await expect(elsewhere).toContainText(/from (here|there)/);
  await elsewhere.getByRole('button', { name: 'Add it to the note' }).click();
  await expect(elsewhere).toHaveCount(0);
  await there.reload();
  await there.getByRole('tab', { name: 'Notes' }).click();
  await expect(there.locator('[data-note=rendered]')).toContainText('from here');
  await expect(there.locator('[data-note=rendered]')).toContainText('from there');

  await there.goto('progress/?measure=total');
  const rounds = there.getByRole('region', { name: 'Mock rounds' });
  await expect(rounds.getByRole('img')).toHaveAccessibleName('Points of 1 round, oldest first: 100.');
  await rounds
    .getByRole('link', { name: /^100 points: report of Warm-up/ })
    .first()
    .click();
  await expect(there.getByRole('heading', { name: 'Report' })).toBeVisible();
  await other.close();
});

test('the code of each problem comes as a zip', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  await page.goto('progress/');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download code' }).click()]);
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files)).toEqual(['two-sum/two-sum.ts']);
  const code = strFromU8(files['two-sum/two-sum.ts'] as Uint8Array);
  expect(code).toMatch(/^\/\/ greenroom: Accepted on \d{4}-\d\d-\d\d, attempt 1, all \d+ hidden tests passed\n/);
  expect(code.slice(code.indexOf('\n') + 1)).toBe(rightTwoSum);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`notes have no serious finding of axe, and nothing sticks out, ${colorScheme}, 390 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    const long = `${text}\n\n${'wide'.repeat(60)}\n\n$$${'x + '.repeat(60)}x$$`;
    await writeNote(page, 'two-sum', long);
    await check(page);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await expect(page.locator('[data-note=rendered]')).toBeVisible();
    await check(page);
    await page.goto('notes/');
    await expect(page.locator('[data-note=rendered]')).toBeVisible();
    await check(page);
    await importData(page, fileWithRoundAndStory());
    await expect(page.getByText('Imported: 1 mock round')).toBeVisible();
    await page.goto('progress/?measure=total');
    await expect(page.getByRole('region', { name: 'Mock rounds' }).getByRole('img')).toBeVisible();
    await check(page);
  });
}

async function check(page: Page) {
  const { violations } = await new AxeBuilder({ page }).exclude('.monaco-editor').analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sticksOut).toBeLessThanOrEqual(0);
}

async function writeNote(page: Page, slug: string, note: string) {
  await page.goto(`problems/${slug}/`);
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill(note);
  await expect(page.getByText('kept', { exact: true })).toBeVisible();
}

async function importData(page: Page, buffer: Buffer) {
  await page.goto('progress/');
  await page.getByLabel('Import data').setInputFiles({ name: 'my.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
}

function fileWithRoundAndStory(): Buffer {
  const asked = { slug: 'two-sum', title: 'Two Sum', track: 'day5', difficulty: 'easy', patterns: ['hash-map'] };
  const submitted = { kind: 'submitted', atMs: 60_000, slug: 'two-sum', verdict: 'accepted', passed: 9, total: 9 };
  const round = {
    ...{ id: crypto.randomUUID(), startedAt: Date.now() - 9e5, endedAt: Date.now(), endedBy: 'person', name: 'Warm-up', minutes: 20 },
    ...{ address: '?minutes=20', conditions: { runAllowed: true, editorHelp: true, penalty: 10 }, problems: [asked], elapsedMs: 6e5 },
    ...{ absences: [], events: [{ kind: 'opened', atMs: 0, slug: 'two-sum' }, submitted], pending: [], notes: {}, communicated: [] },
  };
  const texts = { title: 'Outage', situation: '', task: '', action: '', result: '', prompts: [] };
  const stories = [{ id: crypto.randomUUID(), createdAt: 1, changedAt: 1, ...texts }];
  const empty = { submissions: [], events: [], drafts: [], settings: [], notes: [], writtenRounds: [], pickedQuestions: [] };
  return Buffer.from(JSON.stringify({ format: 'greenroom-export', version: 3, exportedAt: 0, ...empty, rounds: [round], stories }));
}
