import { expect, test } from './support/test';
import { rightTwoSum, Workspace } from './support/workspace';

test('a pasted list marks problems as solved elsewhere, apart from those solved here, until it is taken back', async ({ page }) => {
  await page.goto('progress/');
  const section = page.getByRole('region', { name: 'Solved elsewhere' });
  await section.getByRole('textbox').fill('https://leetcode.com/problems/two-sum/description/, lru-cache\nnot-a-problem-of-ours\nlru-cash');
  await expect(section).toContainText('2 problems to mark: Two Sum, LRU Cache');
  await expect(section.getByRole('listitem').filter({ hasText: 'lru-cash' })).toContainText('near: LRU Cache');
  await section.getByRole('button', { name: 'Mark 2 problems' }).click();
  await expect(section).toContainText('2 problems marked as solved elsewhere.');
  await expect(page.getByText('Solved elsewhere', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('img', { name: /: .*1 solved elsewhere/ }).first()).toBeVisible();

  await page.goto('problems/?solved=elsewhere');
  await expect(page.locator('[data-solved]')).toHaveCount(2);
  await expect(page.locator('[data-solved="false"][data-elsewhere="true"]')).toHaveCount(2);
  await expect(page.getByText('0 solved, 2 more solved elsewhere')).toBeVisible();

  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  await page.goto('problems/');
  await expect(page.getByText('1 solved, 1 more solved elsewhere')).toBeVisible();

  await page.goto('progress/');
  await section.getByText('2 problems solved elsewhere').click();
  await section.getByRole('button', { name: 'Take back LRU Cache' }).click();
  await expect(section).toContainText('1 problem no longer marked.');
  await page.goto('problems/?solved=elsewhere');
  await expect(page.locator('[data-solved]')).toHaveCount(0);
});

test('a dropped file is read as a list', async ({ page }) => {
  await page.goto('progress/');
  const section = page.getByRole('region', { name: 'Solved elsewhere' });
  const field = section.getByRole('textbox');
  await field.evaluate((target) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['title,level\n3Sum,Medium\n'], 'solved.csv'));
    target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(section).toContainText('1 problem to mark: 3Sum');
});
