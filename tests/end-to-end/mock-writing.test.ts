import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const MINUTE = 60_000;

test('a design round by a faked clock: sections, pad, reload, over in time, compared, exported', async ({ page }) => {
  await page.clock.install();
  await startDesign(page, 'Fraud detection for payments');
  await expect(page.getByRole('timer')).toHaveText(/^(45:00|44:5\d)$/);
  await expect(page.getByText('a missed fraud costs 90 dollars')).toBeVisible();
  await page.getByRole('textbox', { name: /Which decision/ }).fill('Pass, second factor or block, by cost.');
  await page.clock.fastForward(10 * MINUTE);
  await page.getByRole('tab', { name: 'Serving' }).click();
  await page.getByText('Traffic', { exact: true }).click();
  const pad = page.getByRole('region', { name: 'Capacity pad' });
  await pad.getByLabel('Active users').fill('25M');
  await pad.getByLabel('Actions by a user').fill('often');
  await expect(pad.getByText('"often" is no number')).toBeVisible();
  await pad.getByLabel('Actions by a user').fill('1.5');
  await pad.getByLabel('Peak factor').fill('5');
  await expect(pad.getByText('2,170 requests/s')).toBeVisible();
  await expect(pad.getByText('users × actions ÷ 86,400 s')).toBeVisible();
  await page.clock.fastForward(13 * MINUTE);
  await expect(page.getByText('Half of the time is over: 22½ minutes left.')).toBeAttached();

  page.once('dialog', (dialog) => void dialog.accept()); // leaving warns
  await page.reload();
  await page.getByRole('button', { name: 'Resume round' }).click();
  await expect(page.getByRole('timer')).toHaveText(/^2[12]:/);
  await page.getByRole('tab', { name: 'Requirements' }).click();
  await expect(page.getByRole('textbox', { name: /Which decision/ })).toHaveValue('Pass, second factor or block, by cost.');
  await page.clock.fastForward(23 * MINUTE);

  await expect(page.getByRole('heading', { name: 'Report' })).toBeFocused();
  await page.getByRole('checkbox', { name: /Turns it into cost/ }).check();
  await expect(page.getByText(/^1 of \d+ points/)).toBeVisible();
  const capacity = page.getByRole('region', { name: 'Capacity' });
  await expect(capacity.getByText('2,170 requests/s', { exact: true })).toHaveCount(2); // yours, and from the facts
  const [markdown] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export Markdown' }).click()]);
  const text = await readFile(await markdown.path(), 'utf8');
  expect(text).toContain('Pass, second factor or block, by cost.');
  expect(text).toContain('- [x] Turns it into cost');

  await page.getByRole('button', { name: 'All rounds' }).click();
  await page.reload();
  await page.getByRole('link', { name: 'Fraud detection for payments (report)' }).click();
  await expect(page.getByRole('checkbox', { name: /Turns it into cost/ })).toBeChecked();
});

test('a behavioural round draws by its seed, is left and resumed, and is compared with a checklist', async ({ page }) => {
  await page.clock.install();
  await page.goto('mock/behavioural/?seed=7');
  await expect(page.getByLabel('Seed')).toHaveValue('7');
  await page.getByLabel('Prompts', { exact: true }).selectOption('2');
  await page.getByRole('button', { name: 'Start round' }).click();
  await expect(page.getByRole('timer')).toHaveText(/^(10:00|09:5\d)$/);
  const asked = await page.getByRole('textbox').first().getAttribute('id');
  await page.getByRole('textbox').first().fill('We had two teams and one platform.');
  await page.goBack();
  await page.getByRole('button', { name: 'Leave round' }).click();
  await page.getByRole('button', { name: 'Resume round' }).click();
  await expect(page.getByRole('textbox').first()).toHaveValue('We had two teams and one platform.');
  await page.getByRole('button', { name: 'End round' }).click();
  await expect(page.getByRole('heading', { name: 'Report' })).toBeFocused();
  await expect(page.getByText('Interviewers listen for:')).toHaveCount(2);
  await page
    .getByRole('checkbox', { name: /The result had a number/ })
    .first()
    .check();
  await expect(page.getByText('1 of 14 points')).toBeVisible();

  await page.getByRole('button', { name: 'All rounds' }).click();
  await page.goto('mock/behavioural/?seed=7');
  await page.getByLabel('Prompts', { exact: true }).selectOption('2');
  await page.getByRole('button', { name: 'Start round' }).click();
  await expect(page.getByRole('textbox').first()).toHaveAttribute('id', asked as string);
});

test('a story is kept while it is typed, says which prompts it answers, and a deleted one comes back', async ({ page }) => {
  await page.goto('mock/behavioural/');
  await page.getByRole('button', { name: 'Add a story' }).click();
  await page.getByLabel('Title').fill('The stalled migration');
  await page.getByRole('textbox', { name: 'Result' }).fill('Builds fell from 40 to 6 minutes.');
  await page.getByText('Prompts that it answers: 0').click();
  await page.getByRole('checkbox', { name: /migration or a debt/ }).check();
  await expect(page.getByText('Prompts without a story: 21 of 22')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Edit The stalled migration' }).click();
  await expect(page.getByRole('textbox', { name: 'Result' })).toHaveValue('Builds fell from 40 to 6 minutes.');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Delete The stalled migration' }).click();
  await expect(page.getByRole('button', { name: 'Edit The stalled migration' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Edit The stalled migration' }).click();
  await expect(page.getByRole('textbox', { name: 'Result' })).toHaveValue('Builds fell from 40 to 6 minutes.');
});

test('questions that are picked stay picked, and stand alone on paper', async ({ page }) => {
  await page.goto('mock/questions/');
  const picked = page.getByRole('checkbox', { name: /last incident with a model/ });
  await picked.check();
  await expect(page.getByText('1 picked')).toBeVisible();
  await page.reload();
  await expect(picked).toBeChecked();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('What was the last incident with a model')).toBeVisible();
  await expect(page.getByText('How do people here keep up with the field')).toBeHidden();
});

test('the trail leads to a round of 15 minutes on its algorithm', async ({ page }) => {
  await page.goto('problems/');
  await page.getByText('ML from scratch, in order').click();
  const timed = page.getByRole('link', { name: /^Write it in 15 minutes: / });
  await expect(timed).toHaveCount(5);
  await timed.nth(2).click();
  await expect(page.getByRole('radio', { name: /Write it from scratch/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: '3. K-Means Clustering' })).toBeChecked();
  await page.getByRole('button', { name: 'Start round' }).click();
  await expect(page.getByRole('timer')).toHaveText(/^(15:00|14:5\d)$/);
  await expect(page.getByRole('heading', { name: 'K-Means Clustering' })).toBeVisible();
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });
    test('design round, report and stories have no serious finding of axe, and nothing sticks out', async ({ page }) => {
      await startDesign(page, 'Real-time inference for a language model');
      await page.getByText('GPU memory for inference').click();
      await page.getByLabel('Parameters (billion)').fill('x');
      await expectSound(page);
      await page.getByRole('button', { name: 'End round' }).click();
      await expect(page.getByRole('heading', { name: 'Report' })).toBeVisible();
      await expectSound(page);
      await page.goto('mock/behavioural/');
      await page.getByRole('button', { name: 'Add a story' }).click();
      await page.getByText('Prompts that it answers').click();
      await expectSound(page);
    });
  });
}

async function startDesign(page: Page, title: string): Promise<void> {
  await page.goto('mock/design/');
  await page.getByRole('radio', { name: title }).check();
  await page.getByRole('button', { name: 'Start round' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sticksOut).toBeLessThanOrEqual(0);
}
