// Two browsers of a site that was built for a server, which is a real one.
import { cpSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { rightTwoSum, Workspace } from '../end-to-end/support/workspace';
import { basePath, siteFolder } from '../tools/build-site.mjs';
import { root } from '../tools/run.mjs';
import { addSecurityPolicy } from '../tools/security-policy.mjs';
import { staticServer } from '../tools/static-server.mjs';
import { login, startCouch } from './couch.mjs';

interface WorkerFixtures {
  /** The site, as GREENROOM_SYNC_SERVER makes the build write it, and the server; which may be stopped and started. */
  setting: { port: number; couch: Couch; stop(): Promise<void>; start(): Promise<void> };
}
type Couch = Awaited<ReturnType<typeof startCouch>>;

const test = base.extend<{ elsewhere: string[] }, WorkerFixtures>({
  setting: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const folder = join(root, '.cache', 'sync-site');
      rmSync(folder, { recursive: true, force: true });
      cpSync(siteFolder, folder, { recursive: true });
      const site = staticServer({ folder, basePath });
      await new Promise<void>((resolve) => site.listen(0, resolve));
      const { port } = site.address() as AddressInfo;
      const origins = [`http://localhost:${port}`];
      const setting = {
        ...{ port, couch: await startCouch({ origins }) },
        stop: () => setting.couch.stop(),
        start: async () => {
          setting.couch = await startCouch({ origins, port: setting.couch.port });
        },
      };
      addSecurityPolicy(folder, [setting.couch.origin]);
      await use(setting);
      await setting.stop();
      site.closeAllConnections();
      await new Promise((resolve) => site.close(resolve));
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ setting }, use) => use(`http://localhost:${setting.port}${basePath}/`),
  elsewhere: [
    async ({ context, setting, baseURL }, use) => {
      const allowed = [new URL(baseURL as string).origin, setting.couch.origin];
      const asked: string[] = [];
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^https?:$/.test(protocol) && !allowed.includes(origin)) asked.push(request.url());
      });
      await use(asked);
      expect(asked, 'the page asks its own site and the server only').toEqual([]);
    },
    { auto: true },
  ],
});

test('a submission, a note and a round go from one browser to another and back', async ({ page, browser, baseURL, setting }) => {
  test.setTimeout(180_000);
  const database = 'both-ways';
  await link(page, database);
  const workspace = await Workspace.open(page, 'two-sum');
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  await writeNote(page, 'from here');
  await page.goto('mock/');
  await page.getByRole('button', { name: 'Start round' }).click();
  await page.getByRole('button', { name: 'End round' }).click();
  await expect(page.getByRole('heading', { name: 'Report' })).toBeVisible();
  await syncNow(page);
  await expectOnServer(setting, database, '"rounds:');

  const other = await browser.newContext({ baseURL: baseURL as string, serviceWorkers: 'block' });
  const there = await other.newPage();
  await there.goto('problems/');
  await link(there, database);
  await expectSynced(there);
  await there.goto('problems/two-sum/');
  await there.getByRole('tab', { name: 'Attempts' }).click();
  await expect(there.getByRole('button', { name: /^Accepted/ })).toBeVisible();
  await there.getByRole('tab', { name: 'Notes' }).click();
  await expect(there.locator('[data-note=rendered]')).toContainText('from here');
  await there.goto('mock/');
  await expect(there.getByRole('link', { name: /\(report\)/ })).toBeVisible();

  await Workspace.open(there, 'two-sum');
  await there.getByRole('tab', { name: 'Notes' }).click();
  await there.getByRole('button', { name: 'Write', exact: true }).click();
  await there.getByRole('textbox', { name: 'Note' }).fill('from here, and changed there');
  await expectOnServer(setting, database, 'changed there'); // by itself
  await page.goto('problems/two-sum/');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await expect(page.locator('[data-note=rendered]')).toContainText('changed there', { timeout: 45_000 }); // by itself
  await other.close();
});

test('a wrong password is said, and nothing is linked; a wrong address too', async ({ page, setting }) => {
  await page.goto('problems/');
  const settings = await openSettings(page);
  await expect(settings.getByLabel('Database')).toHaveValue(`${setting.couch.origin}/greenroom`);
  await enter(settings, `${setting.couch.origin}/greenroom`, 'guessed');
  await expect(settings.getByRole('alert')).toContainText(`${setting.couch.origin} does not take this name and password.`);
  await enter(settings, 'http://elsewhere.example:5984/greenroom', login.password);
  await expect(settings.getByRole('alert')).toContainText(`may connect to ${setting.couch.origin} only`);
  await expect(settings.getByRole('button', { name: 'Sync now' })).toHaveCount(0);
});

test('a server that is down is said, what was written meanwhile is sent when it is back', async ({ page, setting }) => {
  test.setTimeout(120_000);
  await link(page, 'down');
  await expectSynced(page);
  await setting.stop();
  await writeNote(page, 'written meanwhile');
  const settings = await openSettings(page);
  await settings.getByRole('button', { name: 'Sync now' }).click();
  await expect(settings.getByRole('alert')).toContainText(`${setting.couch.origin} does not answer. Your work is kept in this browser.`);
  await setting.start();
  await settings.getByRole('button', { name: 'Sync now' }).click();
  await expect(settings.getByRole('alert')).toHaveCount(0);
  await expectOnServer(setting, 'down', 'written meanwhile');
  await settings.getByRole('button', { name: 'Unlink the server' }).click();
  await expect(settings.getByRole('button', { name: 'Link the server' })).toBeVisible();
  await page.reload();
  await page.getByRole('tab', { name: 'Notes' }).click();
  await expect(page.locator('[data-note=rendered]')).toContainText('written meanwhile');
});

test('a password that is taken no more is said on every page, until it is entered again', async ({ page, setting }) => {
  const notice = page.getByText('This device is not in sync');
  await link(page, 'greenroom');
  await expectSynced(page);
  const headers = { 'access-control-allow-origin': '*' };
  const refusal = { status: 401, headers, json: { error: 'unauthorized', reason: 'Name or password is incorrect.' } };
  await page.route(`${setting.couch.origin}/**`, (route) => route.fulfill(refusal));
  await page.goto('plan/');
  await expect(notice).toBeVisible();
  await page.unroute(`${setting.couch.origin}/**`);
  const settings = await openSettings(page);
  await enter(settings, `${setting.couch.origin}/greenroom`, login.password);
  await expect(notice).toHaveCount(0);
});

test('a server that does not let the site read its answers is told from one that is down', async ({ browser, setting }) => {
  const context = await browser.newContext({ baseURL: `http://127.0.0.1:${setting.port}${basePath}/`, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto('problems/');
  const settings = await openSettings(page);
  await enter(settings, `${setting.couch.origin}/greenroom`, login.password);
  await expect(settings.getByRole('alert')).toContainText('does not let this site read its answers (CORS)');
  await context.close();
});

test('the service worker lets the exchange pass, and keeps nothing of it', async ({ browser, setting, baseURL }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ baseURL: baseURL as string, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto('problems/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 });
  await link(page, 'worker', false);
  await expectSynced(page);
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map(async (name) => (await window.caches.open(name)).keys()));
    return caches.flat().map(({ url }) => url);
  });
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((url) => url.startsWith(setting.couch.origin))).toEqual([]);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`its settings have no serious finding of axe, and nothing sticks out, ${colorScheme}, 390 px`, async ({ page, setting }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('problems/');
    const settings = await openSettings(page);
    await enter(settings, `${setting.couch.origin}/greenroom`, 'guessed');
    await expect(settings.getByRole('alert')).toBeVisible();
    await check(page, settings);
    await enter(settings, `${setting.couch.origin}/looks-${colorScheme}`, login.password);
    await expect(settings.getByText('Last synced')).toBeVisible();
    await check(page, settings);
  });
}

const authorization = { authorization: `Basic ${btoa(`${login.user}:${login.password}`)}` };

async function check(page: Page, settings: Locator) {
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await settings.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
}

async function openSettings(page: Page): Promise<Locator> {
  const settings = page.getByRole('dialog', { name: 'Settings' });
  if (!(await settings.isVisible())) await page.getByRole('button', { name: 'Settings' }).click();
  await expect(settings.getByRole('group', { name: 'Sync' })).toBeVisible();
  return settings;
}

async function enter(settings: Locator, url: string, password: string) {
  await settings.getByLabel('Database').fill(url);
  await settings.getByLabel('Name', { exact: true }).fill(login.user);
  await settings.getByLabel('Password').fill(password);
  await settings.getByLabel('Password').press('Enter');
}

async function link(page: Page, database: string, goes = true) {
  if (goes) await page.goto('problems/');
  const settings = await openSettings(page);
  const { origin } = new URL(await settings.getByLabel('Database').inputValue());
  await enter(settings, `${origin}/${database}`, login.password);
  await expect(settings.getByText(`Linked to ${origin}/${database} as me.`)).toBeVisible();
  await page.keyboard.press('Escape');
}

/** With everything that is here now. */
async function syncNow(page: Page) {
  const settings = await openSettings(page);
  await settings.getByRole('button', { name: 'Sync now' }).click();
  await expectSynced(page);
}

async function expectSynced(page: Page) {
  const settings = await openSettings(page);
  await expect(settings.getByRole('button', { name: 'Sync now' })).toBeEnabled();
  await expect(settings.getByText(/^Last synced/)).toBeVisible();
  await page.keyboard.press('Escape');
}

async function writeNote(page: Page, text: string) {
  await Workspace.open(page, 'two-sum');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill(text);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(page.locator('[data-note=rendered]')).toContainText(text);
  await expect(page.getByText('kept', { exact: true })).toBeVisible();
}

async function expectOnServer({ couch }: WorkerFixtures['setting'], database: string, text: string) {
  await expect(async () => {
    const answer = await fetch(`${couch.origin}/${database}/_all_docs?include_docs=true`, { headers: authorization });
    expect(await answer.text()).toContain(text);
  }).toPass({ timeout: 30_000 });
}
