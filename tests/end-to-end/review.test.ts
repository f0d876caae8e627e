import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { rightTwoSum, Workspace } from './support/workspace';

const DAY = 86_400_000;

test('a solved problem comes back, is reviewed in both ways, and a grade can be taken back', async ({ page }) => {
  await page.clock.install();
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  const note = page.getByRole('region', { name: 'Review' });
  await expect(note).toContainText('Comes back for review');
  await expect(note.getByRole('button', { name: /^Easy/ })).toHaveAttribute('data-proposed', 'true');
  await note.getByRole('button', { name: /^Hard/ }).click();
  await expect(note).toContainText('Comes back for review tomorrow');
  await expect(note.getByRole('button', { name: /^Hard/ })).toHaveAttribute('aria-pressed', 'true');
  await markSolved(page, ['3sum']);

  await page.goto('review/');
  await expect(page.getByText('Nothing more to review today.')).toBeVisible();
  await page.clock.setSystemTime(Date.now() + 3 * DAY);
  await page.goto('./');
  await page.getByRole('link', { name: /^2 reviews, 15 minutes/ }).click();

  // Two Sum was hard, so it is longest due, and suggested from memory.
  const card = page.getByRole('region', { name: 'Two Sum' });
  await card.getByRole('link', { name: 'From memory, empty editor' }).click();
  const review = page.getByRole('complementary', { name: 'Review from memory' });
  await expect(review.getByRole('button', { name: 'Give up' })).toBeVisible();
  await expect(workspace.editor).not.toContainText('indexOf');
  await expect(page).toHaveURL(/\?review=2$/);
  await workspace.submit('function twoSum() { return [7, 7]; }');
  await workspace.expectVerdict('wrong-answer');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  await expect(review).toContainText('Proposed: Good');
  await expect(review).toContainText('1 wrong submission, no help');
  await review.getByRole('button', { name: /^Good/ }).click();
  await expect(review.getByRole('status')).toHaveText(/^Reviewed: Good\. Comes back /);
  await review.getByRole('link', { name: 'Next review' }).click();

  await expect(page.getByText('Today: 1 review, 5 minutes.')).toBeVisible();
  const second = page.getByRole('region', { name: '3Sum' });
  await second.getByRole('button', { name: /^Explain/ }).click();
  await second.getByRole('textbox').fill('1 sorts, 2 pointers close in');
  await expect(second.getByRole('button', { name: /^Again/ })).toHaveCount(0); // digits in the text graded nothing
  await page.reload();
  await second.getByRole('button', { name: /^Explain/ }).click();
  await expect(second.getByRole('textbox')).toHaveValue('1 sorts, 2 pointers close in');
  await second.getByRole('button', { name: 'Reveal' }).click();
  await expect(second.getByRole('region', { name: 'Complexity' })).toContainText('O(n2) time');
  await expect(second.getByRole('button', { name: /^Again/ })).toHaveAttribute('data-proposed', 'true');
  for (const part of ['Pattern', 'Complexity']) await second.getByLabel(`I had it: ${part}`).check();
  await expect(second.getByRole('button', { name: /^Hard/ })).toHaveAttribute('data-proposed', 'true');
  await page.keyboard.press('3');
  await expect(page.getByRole('status')).toHaveText(/^3Sum: Good\. Comes back /);
  await expect(page.getByText('Nothing more to review today.')).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Today: 1 review, 5 minutes.')).toBeVisible();
  await expect(second).toBeVisible();
  await page.reload();
  await expect(page.getByText('Today: 1 review, 5 minutes.')).toBeVisible();
});

test('giving up proposes Again', async ({ page }) => {
  await markSolved(page, ['two-sum']);
  const workspace = new Workspace(page);
  await page.goto('problems/two-sum/?review');
  await expect(workspace.editor.locator('.view-line').first()).toBeVisible();
  await page.getByRole('button', { name: 'Give up' }).click();
  const review = page.getByRole('complementary', { name: 'Review from memory' });
  await expect(review.getByRole('button', { name: /^Again/ })).toHaveAttribute('data-proposed', 'true');
  await review.getByRole('button', { name: /^Again/ }).click();
  await expect(review.getByRole('status')).toHaveText('Reviewed: Again. Comes back tomorrow.');
  await review.getByRole('button', { name: 'Undo' }).click();
  await expect(review.getByRole('button', { name: /^Again/ })).toBeVisible();
});

test('a card that was graded on the cheatsheet comes back, and one that was added is asked for, after the problems', async ({ page }) => {
  test.slow(); // the cheatsheet is long
  await page.clock.install();
  await markSolved(page, ['two-sum'], Date.now() - 4 * DAY);
  await page.goto('cheatsheet/?for=last-lora');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  const deck = page.getByRole('region', { name: 'Review' });
  const title = (await deck.getByRole('heading').textContent()) as string;
  await deck.getByRole('button', { name: 'Show answer' }).click();
  await deck.getByRole('button', { name: /^Hard/ }).click();
  await expect(deck.getByRole('status')).toHaveText(`${title}: Hard. Comes back tomorrow.`);
  await expect(deck.getByText('2 of 5')).toBeVisible();
  await page.getByRole('button', { name: 'End review' }).click();
  await expect(page.getByRole('button', { name: `In reviews ${title}, take out`, exact: true })).toBeVisible();

  await page.goto('cheatsheet/#bm25');
  await page.getByRole('button', { name: 'Add to reviews BM25', exact: true }).click();
  await expect(page.getByRole('button', { name: 'In reviews BM25, take out' })).toBeVisible();
  await page.clock.setSystemTime(Date.now() + 2 * DAY);
  await page.goto('./');
  await page.getByRole('link', { name: /^3 reviews, 9 minutes/ }).click();
  await expect(page.getByText(/^Problems come first; cards of the cheatsheet/)).toBeVisible();
  const next = page.getByRole('region', { name: 'Then' }).getByRole('listitem');
  await expect(next).toHaveText([new RegExp(`${escaped(title)}.*due · 2 minutes`), /BM25.*new · 2 minutes/]);
  await expect(page.getByRole('heading', { name: 'Two Sum' })).toBeVisible(); // the problem is first

  await next.getByRole('button', { name: 'Review BM25' }).click();
  const card = page.getByRole('region', { name: 'BM25' });
  await expect(card).toContainText('Retrieval and RAG');
  await expect(card.locator('.katex')).toHaveCount(0); // the answer is not there yet
  await card.getByRole('button', { name: 'Show' }).click();
  await expect(card.getByRole('group', { name: 'Answer' })).toBeFocused();
  await expect(card.locator('.katex').first()).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByRole('status')).toHaveText(/^BM25: Good\. Comes back /);
  await page.reload();
  await expect(page.getByText('Today: 2 reviews, 7 minutes.')).toBeVisible();
});

test("a topic's cards are added at once, taken out again, and go into the export", async ({ page }) => {
  test.slow();
  await page.goto('cheatsheet/?for=last-rag');
  await page.getByRole('button', { name: /^Add these \d+ cards to reviews Retrieval and RAG$/ }).click();
  const all = page.getByRole('button', { name: 'All in reviews Retrieval and RAG, take out' });
  await expect(all).toBeVisible();
  await page.goto('review/');
  await expect(page.getByText(/^Today: \d+ reviews/)).toBeVisible();
  await page.goto('progress/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export data', exact: true }).click(),
  ]);
  const exported = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(exported.events).toContainEqual(expect.objectContaining({ kind: 'card-chosen', card: 'card:hybrid-search', chosen: true }));
  await page.goto('cheatsheet/?for=last-rag');
  await all.click();
  await expect(page.getByRole('button', { name: 'Add to reviews Hybrid search and rank fusion', exact: true })).toBeVisible();
  await page.goto('review/');
  await expect(page.getByRole('link', { name: 'Start with Two Sum' })).toBeVisible();
});

test('with an interview ahead the plan begins with reviews, and progress counts what is due', async ({ page }) => {
  await markSolved(page, ['two-sum', '3sum', 'coin-change'], Date.now() - 4 * DAY);
  await page.goto('plan/');
  await page.getByRole('button', { name: 'Plan my days' }).click();
  const today = page.getByRole('region', { name: 'Today' });
  await expect(today.getByRole('link', { name: /^3 reviews, 15 minutes/ })).toBeVisible();
  await expect(today.getByRole('link', { name: 'Start with reviews' })).toBeVisible();
  await page.goto('progress/');
  const day5 = page.getByRole('region', { name: 'Day 5: hash maps' });
  await day5.getByRole('row', { name: 'Due' }).getByRole('link').last().click();
  const shown = page.getByRole('region', { name: 'Due, Day 5: hash maps' });
  await expect(shown.getByRole('listitem')).toHaveText(/Two Sum/);
  await shown.getByRole('link', { name: 'Review', exact: true }).click();
  await expect(page.getByText(/Nothing is scheduled after that date/)).toBeVisible();
  await expect(page.getByText(/Over all your cards it is \d+ % without them and \d+ % with them/)).toBeVisible();
});

test('without a date, or with one that is past, reviews say how they are chosen', async ({ page }) => {
  await markSolved(page, ['two-sum'], Date.now() - 4 * DAY);
  await page.goto('review/');
  await expect(page.getByText('You have set no interview date, so a card is due when')).toBeVisible();
  await page.goto('plan/');
  await page.getByRole('button', { name: 'Plan my days' }).click();
  await expect(page.getByText('in 6 days')).toBeVisible();
  await page.clock.setFixedTime(Date.now() + 9 * DAY);
  await page.goto('review/');
  await expect(page.getByText('Your interview date is past, so a card is due when')).toBeVisible();
  await expect(page.getByText('Today: 1 review, 5 minutes.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the revealed card has no serious finding of axe, and nothing sticks out, ${colorScheme}, 390 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await markSolved(page, ['two-sum', '3sum'], Date.now() - 4 * DAY);
    await page.goto('review/');
    await page.getByRole('button', { name: /^Explain/ }).click();
    await page.getByRole('button', { name: 'Reveal' }).click();
    await expect(page.getByRole('button', { name: /^Easy/ })).toBeVisible();
    await check(page);
    await addCard(page, 'Rotary position embedding (RoPE)');
    await page.goto('review/');
    await page.getByRole('button', { name: 'Review Rotary position embedding (RoPE)' }).click();
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByRole('button', { name: /^Easy/ })).toBeVisible();
    await check(page);
  });
}

async function check(page: Page) {
  const { violations } = await new AxeBuilder({ page }).exclude('.katex-html').analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sticksOut).toBeLessThanOrEqual(0);
}

async function addCard(page: Page, title: string) {
  await page.goto('cheatsheet/#rope');
  await page.getByRole('button', { name: `Add to reviews ${title}`, exact: true }).click();
  await expect(page.getByRole('button', { name: `In reviews ${title}, take out` })).toBeVisible();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Brings accepted submissions in by a file. */
async function markSolved(page: Page, slugs: string[], submittedAt = Date.now()) {
  const verdict = { verdict: 'accepted', message: '', passed: 1, total: 1, hiddenTests: 1, problemHash: '' };
  const submissions = slugs.map((slug) => ({ id: crypto.randomUUID(), slug, attempt: 1, source: 'x', verdict, submittedAt }));
  const file = { format: 'greenroom-export', version: 2, exportedAt: 0, submissions, events: [], drafts: [], settings: [] };
  await page.goto('progress/');
  const buffer = Buffer.from(JSON.stringify(file));
  await page.getByLabel('Import data').setInputFiles({ name: 'my.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Imported:')).toBeVisible();
}
