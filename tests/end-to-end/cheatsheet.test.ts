import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

test('search and selection narrow the cards, and the address keeps them', async ({ page }) => {
  await page.goto('cheatsheet/');
  const all = await page.getByRole('article').count();
  expect(all).toBeGreaterThan(100);
  await expect(async () => {
    await page.keyboard.press('/'); // nothing listens before the page's scripts run
    await expect(page.getByLabel('Search cards')).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type('online softmax');
  await expect(card(page, 'FlashAttention 1, 2, 3')).toBeVisible();
  await expect(card(page, 'BM25')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'DSA patterns' })).toHaveCount(0);

  await page.getByLabel('Search cards').fill('');
  await page.getByLabel('Cards for').selectOption({ label: 'Last 24 hours: RAG' });
  await expect(card(page, 'Hybrid search and rank fusion')).toBeVisible();
  await expect(card(page, 'LoRA')).toBeHidden();
  await expect(page).toHaveURL(/\?for=last-rag$/);
  await page.reload();
  await expect(card(page, 'LoRA')).toBeHidden();

  await page.getByLabel('Search cards').fill('no such words');
  await page.getByRole('button', { name: 'Show all cards' }).click();
  await expect(page.getByRole('article')).toHaveCount(all);
});

test('a link to a card opens it, whatever the filters hide', async ({ page }) => {
  await page.goto('cheatsheet/#bm25');
  await expect(card(page, 'BM25')).toBeFocused();
  await expect(card(page, 'BM25')).toBeInViewport();
  await page.getByLabel('Search cards').fill('sliding window');
  await expect(card(page, 'BM25')).toBeHidden();
  await expect(page).toHaveURL(/\?q=sliding/);
  await page.evaluate(() => {
    location.hash = '#rope';
  });
  await expect(card(page, 'Rotary position embedding (RoPE)')).toBeFocused();
  await expect(page.getByLabel('Search cards')).toHaveValue('');
});

test('a review goes through the chosen cards by Enter alone', async ({ page }) => {
  await page.goto('cheatsheet/?for=last-lora');
  await expect(page.getByText(/^5 of \d+ cards$/)).toBeVisible();
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  const review = page.getByRole('region', { name: 'Review' });
  for (let place = 1; place <= 5; place++) {
    await expect(review.getByText(`${place} of 5`)).toBeVisible();
    await expect(review.locator('.prose')).toHaveCount(0); // the answer is not there yet
    await expect(review.getByRole('button', { name: 'Show answer' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(review.locator('.prose')).toBeVisible();
    await expect(review.getByRole('button', { name: place < 5 ? 'Next card' : 'Back to all cards' })).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(review).toHaveCount(0);
});

test('problems, tracks and the plan lead to their cards, and the cards back', async ({ page }) => {
  await page.goto('problems/3sum/');
  await page.getByRole('link', { name: 'Two pointers', exact: true }).click();
  await expect(card(page, 'Two pointers')).toBeFocused();
  await card(page, 'Two pointers').getByRole('link', { name: '3Sum', exact: true }).click();
  await expect(page).toHaveURL(/\/problems\/3sum\/$/);

  await page.goto('problems/');
  const toCards = page.locator('a[href$="for=transformers-attention"]'); // what is far out of view is not laid out, and has no name yet
  await toCards.scrollIntoViewIfNeeded();
  await expect(toCards).toHaveAccessibleName(/^Cheatsheet: \d+ cards for Transformers and attention$/);
  await toCards.click();
  await expect(card(page, 'KV cache')).toBeVisible();
  await expect(card(page, 'Trie')).toBeHidden();

  await page.goto('plan/');
  await page.getByRole('region', { name: 'The last 24 hours' }).getByRole('link', { name: '5 cards' }).first().click();
  await expect(page).toHaveURL(/\/cheatsheet\/\?for=last-/);
});

test('paper shows cards in two columns, and nothing of the page around them', async ({ page }) => {
  await page.goto('cheatsheet/?for=last-rag');
  await expect(page.getByText(/^7 of \d+ cards$/)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByLabel('Search cards')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Topics' })).toBeHidden();
  await expect(card(page, 'HNSW').locator('.katex').first()).toBeVisible();
  const columns = await card(page, 'HNSW').evaluate(({ parentElement }) => getComputedStyle(parentElement as Element).columnCount);
  expect(columns).toBe('2');
});

test('paper shows the notes after the chosen cards, when that is asked for', async ({ page }) => {
  for (const [slug, note] of [
    ['two-sum', 'The **complement** is $target - x$.'],
    ['clone-graph', 'Map from old to new.'],
  ] as const) {
    await page.goto(`problems/${slug}/`);
    await page.getByRole('tab', { name: 'Notes' }).click();
    await page.getByRole('textbox', { name: 'Note' }).fill(note);
    await expect(page.getByText('kept', { exact: true })).toBeVisible();
  }
  await page.goto('cheatsheet/?for=last-rag');
  await expect(page.getByText(/^7 of \d+ cards$/)).toBeVisible();
  await page.getByLabel('with my notes').check();
  await expect(page.getByText(/^7 of \d+ cards, followed on paper by 2 notes$/)).toBeVisible();
  const notes = page.getByRole('region', { name: 'My notes', includeHidden: true });
  await expect(notes).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('with my notes')).toBeHidden();
  await expect(notes.getByRole('article')).toHaveText([/^Clone Graph.*Map from old to new/, /^Two Sum.*The complement is/]);
  await expect(notes.locator('.katex')).toBeVisible();
  const order = await card(page, 'HNSW').evaluate(
    (element, other) => element.compareDocumentPosition(other as Node),
    await notes.elementHandle(),
  );
  expect(order & 4).toBe(4); // it is followed by the notes
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('with my notes').uncheck();
  await page.emulateMedia({ media: 'print' });
  await expect(notes).toHaveCount(0);
});

test('scripts of the page stay small, since its formulas come as HTML', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/javascript/.test(response.headers()['content-type'] ?? '')) sizes.push(response.body().then((body) => body.length));
  });
  await page.goto('cheatsheet/', { waitUntil: 'networkidle' });
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThan(800_000); // some 200 KB gzipped, as `npm run bench` measures it
});

test('the review has no serious finding of axe', async ({ page }) => {
  await page.goto('cheatsheet/');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Show answer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Easy/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

function card(page: Page, title: string) {
  return page.getByRole('article', { name: title, exact: true, includeHidden: true });
}
