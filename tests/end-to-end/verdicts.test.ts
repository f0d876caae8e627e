import { expect, test } from './support/test';
import { verdictSources } from './support/verdict-sources';
import { rightTwoSum, Workspace } from './support/workspace';

test('two-sum is solved, marked in the list, and still solved after a reload', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  await page.goto('problems/');
  const row = page.locator('[data-solved]', { has: page.getByRole('link', { name: 'Two Sum', exact: true }) });
  await expect(row).toHaveAttribute('data-solved', 'true');
  await page.reload();
  await expect(row).toHaveAttribute('data-solved', 'true');
});

test.describe('each verdict is said once, in words and as data', () => {
  for (const { slug, name, source } of verdictSources) {
    test(name, async ({ page }) => {
      const workspace = await Workspace.open(page, 'two-sum');
      await workspace.submit(source);
      await workspace.expectVerdict(slug);
      await expect(workspace.verdict).toContainText(name);
    });
  }
});

test('a wrong answer shows the smallest input, both answers, and becomes a custom test', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(
    `${rightTwoSum.replace('twoSum', 'solve')}function twoSum(nums, target) { return nums.length > 4 ? [9, 9] : solve(nums, target); }`,
  );
  await workspace.expectVerdict('wrong-answer');
  await page.getByRole('button', { name: 'Add to your tests' }).click();
  await workspace.press('Run');
  await workspace.expectVerdict('wrong-answer');
});

test('a compile error marks its line in the editor', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit('function twoSum(nums: number[]) {\n  return nums[;\n}\n');
  await workspace.expectVerdict('compile-error');
  await expect(workspace.verdict).toContainText('Line 2');
  await expect(workspace.editor.locator('.squiggly-error').first()).toBeVisible();
});

test('a loop that never ends leaves the page usable, and the next submission works', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit('function twoSum() { for (;;); }');
  await page.getByRole('tab', { name: 'Hints' }).click();
  await expect(page.getByRole('tab', { name: 'Hints' })).toHaveAttribute('aria-selected', 'true');
  await workspace.expectVerdict('time-limit-exceeded');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
});

test('a double press makes one submission', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.openFile(rightTwoSum);
  await page.getByRole('button', { name: 'Submit', exact: true }).dblclick();
  await workspace.expectVerdict('accepted');
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.getByRole('tabpanel').filter({ visible: true }).first().getByText('Accepted', { exact: true })).toHaveCount(1);
});

test('Run shows the samples and how many hidden tests remain', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.openFile(rightTwoSum);
  await workspace.press('Run');
  await workspace.expectVerdict('accepted');
  await expect(workspace.verdict).toContainText(/hidden tests remain/);
});

test('the judge that cannot be loaded is our fault, and can be tried again', async ({ page }) => {
  await page.route(/esbuild.*\.wasm/, (route) => route.abort());
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('judge-error');
  await page.unroute(/esbuild.*\.wasm/);
  await page.getByRole('button', { name: 'Retry' }).first().click();
  await workspace.press('Submit');
  await workspace.expectVerdict('accepted');
});
