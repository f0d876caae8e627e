import { expect, test } from './support/test';
import { rightTwoSum, Workspace } from './support/workspace';

test('a reload right after a change keeps the draft', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.openFile('// half a thought\n');
  await page.reload();
  await expect(workspace.editor.locator('.view-line').first()).toContainText('half');
});

test('a reload keeps the submissions, and each opens', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit('function twoSum() { return [7, 7]; }');
  await workspace.expectVerdict('wrong-answer');
  await page.reload();
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await page.getByText('Wrong Answer').first().click();
  await expect(page.getByText('[7, 7]').first()).toBeVisible();
});

test('a solved problem opens on starter code as the next attempt', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  await page.reload();
  await expect(workspace.editor.locator('.view-line').first()).toContainText('function');
  await expect(workspace.editor).not.toContainText('indexOf');
});

test('two tabs on one problem do not overwrite each other silently', async ({ page, context }) => {
  const first = await Workspace.open(page, 'two-sum');
  const second = await Workspace.open(await context.newPage(), 'two-sum');
  await first.openFile('// from the first tab\n');
  await first.expectSaved();
  await second.openFile('// from the second tab\n');
  await expect(second.page.getByRole('alert').filter({ hasText: 'Another tab' })).toBeVisible();
  await second.page.getByRole('button', { name: 'Take theirs' }).click();
  await expect(second.editor.locator('.view-line').first()).toContainText('first');
});

for (const [name, buffer] of [
  ['of 5 MB', Buffer.alloc(5 * 2 ** 20, 'a')],
  ['with binary content', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff])],
] as const) {
  test(`a file ${name} is refused and the code stays`, async ({ page }) => {
    const workspace = await Workspace.open(page, 'two-sum');
    await workspace.openFile('// mine\n');
    await page.getByLabel('Open file').setInputFiles({ name: 'big.ts', mimeType: 'text/plain', buffer });
    await expect(page.getByRole('alert').first()).toContainText('big.ts');
    await expect(workspace.editor.locator('.view-line').first()).toContainText('mine');
  });
}
