import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { Workspace } from './support/workspace';

test('Ctrl+K leads to a problem by a few of its letters, from inside the editor too', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.editor.click();
  await openPalette(page);
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.type('lrucach');
  await expect(dialogOf(page).getByRole('option').first()).toHaveText('LRU Cache');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/problems\/lru-cache\/$/);
  await expect(dialogOf(page)).toBeHidden();
});

test('the field is a combobox that names the option which Enter would choose', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Go to or do' }).click();
  const field = fieldOf(page);
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-controls', (await dialogOf(page).getByRole('listbox').getAttribute('id')) ?? 'none');
  const chosen = async () => page.locator(`[id="${await field.getAttribute('aria-activedescendant')}"]`).textContent();
  await field.fill('theme');
  await expect.poll(chosen).toBe('Theme: System');
  await page.keyboard.press('ArrowDown');
  await expect.poll(chosen).toBe('Theme: Light');
  await page.keyboard.press('ArrowDown');
  await expect.poll(chosen).toBe('Theme: Dark');
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Go to or do' })).toBeFocused();
});

test('a workspace adds its commands, and the problem worked on last comes first', async ({ page }) => {
  const workspace = await Workspace.open(page, 'valid-anagram');
  await workspace.openFile('function isAnagram() { return 7; }');
  await openPalette(page);
  await fieldOf(page).fill('submit');
  await page.keyboard.press('Enter');
  await workspace.expectVerdict('wrong-answer');
  await page.goto('plan/');
  await openPalette(page);
  await expect(dialogOf(page).getByRole('option').first()).toHaveText('Valid Anagram');
  await fieldOf(page).fill('submit');
  await expect(dialogOf(page).getByRole('option', { name: 'Submit' })).toBeHidden();
});

test('on a phone it opens by its button, leads to a page, and fits', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('problems/');
  await page.getByRole('button', { name: 'Go to or do' }).click();
  await fieldOf(page).fill('progress');
  await expect(dialogOf(page).getByRole('option', { name: 'Progress', exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  await dialogOf(page).getByRole('option', { name: 'Progress', exact: true }).click();
  await expect(page).toHaveURL(/\/progress\/$/);
});

test('Export data works from it, and the shortcuts list it', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  const download = page.waitForEvent('download');
  await openPalette(page);
  await fieldOf(page).fill('export');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^greenroom-.*\.json$/);
  await workspace.page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Ctrl+K');
});

test('a note is found by words inside it, and leads to its tab, on the page of its problem too', async ({ page }) => {
  await page.goto('problems/two-sum/');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('Remember the complement of each number in a map.');
  await expect(page.getByText('kept', { exact: true })).toBeVisible();
  await page.goto('plan/');
  await openPalette(page);
  await fieldOf(page).fill('complement number');
  await expect(dialogOf(page).getByRole('option')).toHaveText(['Two Sum Remember the complement of each number in a map.']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/problems\/two-sum\/#notes$/);
  await expect(page.locator('[data-note=rendered]')).toHaveText('Remember the complement of each number in a map.');

  await page.getByRole('tab', { name: 'Hints' }).click();
  await openPalette(page);
  await fieldOf(page).fill('complement number');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-note=rendered]')).toBeVisible();
});

test('a card of the cheatsheet is found by its title, and leads to it, on the cheatsheet too', async ({ page }) => {
  test.slow(); // the cheatsheet is long
  const card = (title: string) => page.getByRole('article', { name: title, exact: true, includeHidden: true });
  await page.goto('plan/');
  await openPalette(page);
  await fieldOf(page).fill('bm25');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cheatsheet\/#bm25$/);
  await expect(card('BM25')).toBeFocused();
  await page.getByLabel('Search cards').fill('sliding window');
  await expect(card('BM25')).toBeHidden();
  for (const [typed, title] of [
    ['hybrid search', 'Hybrid search and rank fusion'],
    ['hybrid search', 'Hybrid search and rank fusion'], // once more, when the address names it already
    ['bm25', 'BM25'],
  ] as const) {
    await openPalette(page);
    await fieldOf(page).fill(typed);
    await page.keyboard.press('Enter');
    await expect(card(title)).toBeFocused();
  }
});

/** A page that has only just loaded does not hear its keys yet. */
async function openPalette(page: Page): Promise<void> {
  await expect(async () => {
    if (!(await dialogOf(page).isVisible())) await page.keyboard.press('Control+K');
    await expect(fieldOf(page)).toBeVisible({ timeout: 5_000 });
  }).toPass();
}

function dialogOf(page: Page) {
  return page.getByRole('dialog', { name: 'Go to or do' });
}

function fieldOf(page: Page) {
  return page.getByRole('combobox', { name: 'Go to or do' });
}
