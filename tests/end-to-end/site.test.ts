import { expect, test } from './support/test';

test('the home page leads to the problems', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.locator('a[href$="/problems/"]').first().click();
  await expect(page).toHaveURL(/\/problems\/$/);
  await expect(page.locator('[data-solved]').first()).toBeVisible();
});

test('each problem is listed with a link to its page', async ({ page }) => {
  await page.goto('problems/');
  const row = page.locator('[data-solved]', { has: page.getByRole('link', { name: 'Two Sum', exact: true }) });
  await expect(row).toHaveAttribute('data-solved', 'false');
  await row.getByRole('link', { name: 'Two Sum', exact: true }).click();
  await expect(page).toHaveURL(/\/problems\/two-sum\/$/);
  await expect(page.getByText('Exactly two of the elements add up to')).toBeVisible();
});

test('an address without a slash at its end works too', async ({ page, site }) => {
  const response = await page.goto(`${site}/problems/two-sum`);
  expect(response?.status()).toBe(200);
  await expect(page).toHaveURL(`${site}/problems/two-sum/`);
});

test('an unknown address answers 404 with a page that leads back', async ({ page }) => {
  const response = await page.goto('problems/two-sun/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'Problems', exact: true }).first()).toBeVisible();
});

test('a site that was built for no server to sync with reaches none, and says how it would', async ({ page }) => {
  test.skip(Boolean(process.env.GREENROOM_SYNC_SERVER), 'this one was built for a server');
  await page.goto('problems/');
  const broken = page.evaluate(
    () => new Promise((resolve) => document.addEventListener('securitypolicyviolation', ({ blockedURI }) => resolve(blockedURI))),
  );
  const answer = await page.evaluate(() => fetch('http://localhost:5984/greenroom').then(String, ({ name }) => name));
  expect([answer, await broken]).toEqual(['TypeError', 'http://localhost:5984/greenroom']);
  await page.getByRole('button', { name: 'Settings' }).click();
  const group = page.getByRole('dialog', { name: 'Settings' }).getByRole('group', { name: 'Sync' });
  await expect(group).toContainText('build it with GREENROOM_SYNC_SERVER');
  await expect(group.getByRole('textbox')).toHaveCount(0);
});

test("the pages keep their own policy, which runs no script but the site's", async ({ page }) => {
  const violations: string[] = [];
  page.on('console', (message) => /Content Security Policy/i.test(message.text()) && violations.push(message.text()));
  for (const path of ['./', 'plan/', 'progress/', 'review/', 'cheatsheet/', 'problems/', 'problems/two-sum/', 'no-such-page/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expect(violations).toEqual([]);
  const hasRun = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.head.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="window.injected = true">');
    return new Promise((resolve) => setTimeout(() => resolve('injected' in window), 200));
  });
  expect(hasRun).toBe(false);
  expect(violations.length).toBeGreaterThan(0);
});

test('an open page asks no other host for anything', async ({ page, foreignRequests }) => {
  for (const path of ['./', 'plan/', 'progress/', 'review/', 'cheatsheet/', 'problems/', 'problems/two-sum/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expect(foreignRequests).toEqual([]);
});
