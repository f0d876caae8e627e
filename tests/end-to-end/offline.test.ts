import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { basePath, siteFolder } from '../tools/build-site.mjs';
import { addOffline } from '../tools/offline.mjs';
import { staticServer } from '../tools/static-server.mjs';
import { test as base, expect } from './support/test';
import { rightTwoSum, Workspace } from './support/workspace';

/** A copy of the site on a server of its own, which can be stopped, and its files changed. */
class Host {
  readonly folder = mkdtempSync(join(tmpdir(), 'greenroom-host-'));
  private server: Server | undefined;
  private port = 0;

  async start(): Promise<string> {
    if (this.port === 0) cpSync(siteFolder, this.folder, { recursive: true });
    this.server = staticServer({ folder: this.folder, basePath });
    await new Promise<void>((resolve) => this.server?.listen(this.port, resolve));
    this.port = (this.server.address() as AddressInfo).port;
    return `http://localhost:${this.port}${basePath}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** Publishes a version whose home page reads otherwise, and which no longer has the file with lodash. */
  async update(): Promise<void> {
    const home = join(this.folder, 'index.html');
    writeFileSync(home, readFileSync(home, 'utf8').replace('<title>', '<title>New '));
    const chunks = join(this.folder, '_next/static/chunks');
    const lodash = readdirSync(chunks).filter((name) => /differenceWith.{0,9000}unzipWith/s.test(readFileSync(join(chunks, name), 'utf8')));
    expect(lodash.length).toBeGreaterThan(0);
    for (const name of lodash) rmSync(join(chunks, name));
    expect(await addOffline(this.folder, basePath)).toBeUndefined();
  }
}

const test = base.extend<{ network: { cut(): Promise<void> } }, { host: Host }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const host = new Host();
      await use(host);
      rmSync(host.folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ host }, use) => {
      await use(await host.start());
      await host.stop();
    },
    { scope: 'worker' },
  ],
  network: async ({ host, context, site: _ }, use) => {
    let isCut = false;
    await use({
      async cut() {
        isCut = true;
        await Promise.all([context.setOffline(true), host.stop()]);
      },
    });
    if (isCut) await host.start();
  },
});

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'serial' }); // one host, whose network one test cuts

test('after one visit every page works without a network, reloaded or followed, and a problem opened there is solved', async ({
  page,
  network,
}) => {
  await page.goto('./');
  await expectKept(page);
  await network.cut();
  for (const path of ['./', 'problems/', 'plan/', 'progress/', 'mock/', 'problems/lru-cache/', 'problems/attention-backward']) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
    expect(response?.headers()['content-security-policy'], path).toContain('frame-ancestors');
    await expect(page.locator('main').first()).toBeVisible();
  }
  expect((await page.goto('problems/two-sun/'))?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'Two Sum', exact: true })).toBeVisible();

  await page.goto('problems/');
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.getByRole('link', { name: 'Two Sum', exact: true }).click();
  await expect(page).toHaveURL(/\/two-sum\/$/);
  const workspace = new Workspace(page);
  await workspace.submit(rightTwoSum);
  await workspace.expectVerdict('accepted');
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  await page.reload();
  await page.getByRole('tab', { name: 'Attempts' }).click();
  await expect(page.getByText('Accepted', { exact: true }).first()).toBeVisible();
});

test('a round can be started without a network', async ({ page, network }) => {
  await page.goto('./');
  await expectKept(page);
  await network.cut();
  await page.goto('mock/');
  await page.getByRole('button', { name: 'Start round' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
});

test('what it takes is said before it is fetched, and can be declined and taken back', async ({ page, context, host }) => {
  const packs: string[] = [];
  context.on('request', (request) => request.url().endsWith('.pack') && packs.push(request.url()));
  const { fetched, stored } = JSON.parse(readFileSync(join(host.folder, 'offline/size.json'), 'utf8'));
  expect(fetched).toBeLessThan(8_000_000);
  const sizes = `${(fetched / 1e6).toFixed(1)} MB to fetch, ${Math.round(stored / 1e6)} MB of storage`;

  await page.goto('./');
  const notice = page.getByRole('complementary', { name: 'Offline use' });
  await expect(notice).toContainText(sizes);
  expect(packs).toEqual([]);
  await notice.getByRole('button', { name: 'Don’t keep it' }).click();
  await expect(notice).toBeEmpty();
  await page.reload();
  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings).toContainText('Needs the network.');
  expect(packs).toEqual([]);
  await settings.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(settings).toContainText('Works without a network.', { timeout: 45_000 });
  const bytes = packs.map((url) => readFileSync(join(host.folder, 'offline', url.split('/').at(-1) as string)).length);
  expect(bytes.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(fetched);

  const kept = await keptFiles(page);
  await Promise.all([page.waitForEvent('load'), settings.getByRole('button', { name: 'Remove' }).click()]);
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(settings).toContainText('Needs the network.');
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await settings.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(settings).toContainText('Works without a network.', { timeout: 45_000 });
  expect(await keptFiles(page)).toBe(kept);
});

test('a new version waits until it is agreed to; pages of the old one keep working, and no draft is lost', async ({
  page,
  context,
  host,
  network,
}) => {
  await page.goto('./');
  await expectKept(page);
  const workspace = await Workspace.open(page, 'two-sum');
  const other = await Workspace.open(await context.newPage(), 'lru-cache');
  await host.update();

  await other.page.reload(); // the browser looks for a newer worker
  await expect(other.editor.locator('.view-line').first()).toBeVisible();
  const notice = page.getByRole('complementary', { name: 'Offline use' });
  await expect(notice).toContainText('A new version is ready', { timeout: 45_000 });
  await workspace.openFile('// typed before the new version');
  const before = await versionIn(context); // not swapped by itself
  expect(before).toBe(await versionOf(page));

  await network.cut(); // all of the new version is here already
  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect(workspace.editor.locator('.view-line').first()).toContainText('typed before the new version');
  await expect(notice).toBeEmpty();
  expect(await versionOf(page)).not.toBe(before);
  expect(await versionIn(context)).toBe(await versionOf(page));

  // The other page is of the old version, and asks for the first time for what the new one does not have.
  await expect(other.page.getByRole('complementary', { name: 'Offline use' })).toContainText('A new version is ready');
  expect(await other.judged('class LRUCache { constructor() { _.sum([1]); } get() { return 7; } put() {} }')).toBe('wrong-answer');
  await other.page.close();
  const files = await keptFiles(page);
  await page.reload();
  await expect.poll(() => keptFiles(page)).toBeLessThan(files);
});

async function expectKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

async function versionIn(context: BrowserContext): Promise<string | null> {
  const page = await context.newPage();
  await page.goto('./');
  const version = await versionOf(page);
  await page.close();
  return version;
}

function versionOf(page: Page): Promise<string | null> {
  return page.locator('meta[name=greenroom-version]').getAttribute('content');
}

function keptFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).length;
  });
}
