import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { rightTwoSum, Workspace } from './support/workspace';

const LOG = 'greenroom-log.json';

test.beforeEach(async ({ page }) => {
  // The browser's own folder in place of one that a person would choose; its handles are of the same kind.
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('work', { create: true }),
    });
  });
});

test('a linked folder holds the log and the code with its verdict, also after a reload', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  await link(page);
  await expect(async () =>
    expect(await textIn(page, 'two-sum.ts')).toMatch(/^\/\/ greenroom: Accepted on .+ hidden tests passed\n/),
  ).toPass();
  expect(await textIn(page, 'two-sum.ts')).toContain(rightTwoSum);
  expect(JSON.parse(await textIn(page, LOG))).toMatchObject({ format: 'greenroom-export', submissions: [{ slug: 'two-sum' }] });

  await page.reload();
  await expect(page.getByText('Linked to the folder work, last written')).toBeVisible();
  await page.getByRole('button', { name: 'Unlink' }).click();
  await expect(page.getByRole('button', { name: 'Link a folder' })).toBeVisible();
  expect(await textIn(page, 'two-sum.ts')).toContain(rightTwoSum); // the files stay
});

test('a file saved there by another program is shown in the open editor and judged', async ({ page }) => {
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.openFile('function twoSum() { return [7, 7]; }');
  await workspace.expectSaved();
  await link(page);
  await Workspace.open(page, 'two-sum');
  await saveIn(page, 'two-sum.ts', rightTwoSum);
  const notice = page.getByRole('status', { name: 'Linked folder' });
  await expect(notice).toContainText('two-sum.ts was saved in the linked folder');
  await expect(notice).toContainText('Accepted', { timeout: 45_000 });
  await expect(workspace.editor.locator('.view-line').first()).toContainText('nums:');
  await expect(async () => expect(await textIn(page, 'two-sum.ts')).toMatch(/^\/\/ greenroom: Accepted on /)).toPass();
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.getByRole('button', { name: /^Accepted/ })).toBeVisible();
  await page.goto('progress/');
  await expect(page.getByRole('list', { name: 'Saved in the folder' })).toContainText(/two-sum\.ts was saved .+: Accepted\./);
});

test('a permission that was lost is asked for again by a button', async ({ page }) => {
  await link(page);
  await page.addInitScript(() => {
    let permission = 'prompt';
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => permission,
      requestPermission: async () => {
        permission = 'granted';
        return permission;
      },
    });
  });
  await page.reload();
  const allow = page.getByRole('button', { name: 'Allow the folder again' });
  await allow.click();
  await expect(allow).toBeHidden();
  await expect(page.getByText('Linked to the folder work')).toBeVisible();
});

test('a damaged log is said, and left as it is', async ({ page }) => {
  await link(page);
  await saveIn(page, LOG, '{"format":');
  await expect(page.getByRole('alert').filter({ hasText: 'greenroom-log.json is damaged or cut off' })).toContainText(
    'move it out of the folder',
  );
  expect(await textIn(page, LOG)).toBe('{"format":');
});

test('a browser that cannot link a folder says so, and what to do', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
  await page.goto('progress/');
  await expect(page.getByText('This browser cannot link a folder')).toContainText('Export data and Import data');
  await expect(page.getByRole('button', { name: 'Link a folder' })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a linked folder has no serious finding of axe, and nothing sticks out, ${colorScheme}, 390 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await link(page);
    await saveIn(page, LOG, '{"format":');
    await expect(page.getByRole('alert').filter({ hasText: 'is damaged' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(sticksOut).toBeLessThanOrEqual(0);
  });
}

async function link(page: Page) {
  await page.goto('progress/');
  await page.getByRole('button', { name: 'Link a folder' }).click();
  await expect(page.getByText('Linked to the folder work, last written')).toBeVisible();
}

function textIn(page: Page, name: string): Promise<string> {
  return page.evaluate(async (name) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('work');
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, name);
}

/** As another program does. */
async function saveIn(page: Page, name: string, text: string) {
  await page.evaluate(
    async ({ name, text }) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('work', { create: true });
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    },
    { name, text },
  );
}
