import { expect, test } from './support/test';
import { rightTwoSum, Workspace } from './support/workspace';

test('the keys of LeetCode run and submit', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.openFile(rightTwoSum);
  await workspace.editor.click();
  await page.keyboard.press("Control+'");
  await workspace.expectVerdict('accepted');
  await expect(workspace.verdict).toContainText(/hidden tests remain/);
  await page.keyboard.press('Control+Enter');
  await expect(workspace.verdict).toContainText(/All \d+ tests passed/);
});

test('a question mark lists every shortcut', async ({ page }) => {
  await Workspace.open(page, 'two-sum');
  await page.getByRole('tab', { name: 'Statement' }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Submit');
});

test('the editor knows the types that the judge has', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.openFile('const a: ListNode = new ListNode(1);\nconst q = new MinPriorityQueue<number>();\nconst n: number = "text";\n');
  await expect(workspace.editor.locator('.squiggly-error')).toHaveCount(1);
});

test('Vim keys move and delete lines', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.openFile('// one\n// two\n// three\n');
  await page
    .getByRole('button', { name: /settings/i })
    .first()
    .click();
  await page.getByLabel(/vim/i).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('--NORMAL--')).toBeVisible();
  await workspace.editor.click();
  await page.keyboard.press('Escape');
  await page.keyboard.type('gg');
  await page.keyboard.type('jdd');
  await expect(workspace.editor).not.toContainText('two');
  await expect(workspace.editor).toContainText('three');
});

test('nothing of the code runs on load', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.openFile('console.log("ran");\n');
  await workspace.expectSaved();
  await page.reload();
  await expect(workspace.editor.locator('.view-line').first()).toContainText('ran');
  await expect(workspace.verdict).toHaveAttribute('data-state', 'idle');
});
