import type { Browser } from '@playwright/test';
import { rightTwoSum } from '../end-to-end/support/workspace';
import { median, type Table } from './table';

const RUNS = 3;
const PARTS = ['page', 'editor', 'Loading the compiler', 'Warming up the compiler', 'Preparing the sandbox', 'ready', 'verdict'] as const;

/** From an empty cache to the first verdict, with the moment at which each part stood ready. */
export async function benchColdOpen(browser: Browser, site: string, warmMs: number): Promise<Table> {
  const runs: Record<(typeof PARTS)[number], number>[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await coldOpen(browser, site));
  return {
    title: 'Cold open to the first verdict of two-sum ÷ a warm verdict; each row is a moment after navigation',
    target: 'a warm verdict takes at least 3 times less',
    columns: ['moment', 'median ms', 'ratio'],
    rows: PARTS.map((part) => {
      const ms = median(runs.map((run) => run[part]));
      return [LABELS[part], ms, ms / warmMs];
    }),
  };
}

const LABELS: Record<(typeof PARTS)[number], string> = {
  page: 'the statement can be read',
  editor: 'Monaco shows the code',
  'Loading the compiler': 'the judge worker runs; esbuild starts loading',
  'Warming up the compiler': 'esbuild is initialised; its first compile starts',
  'Preparing the sandbox': 'the first compile is done; the sandbox starts',
  ready: 'the judge is ready; the tests start',
  verdict: 'the verdict is shown',
};

async function coldOpen(browser: Browser, site: string): Promise<Record<(typeof PARTS)[number], number>> {
  const context = await browser.newContext({ baseURL: site });
  const page = await context.newPage();
  const now = () => page.evaluate(() => performance.now());
  await page.goto('problems/two-sum/', { waitUntil: 'domcontentloaded' });
  const pageMs = await now();
  await page.getByLabel('Open file').setInputFiles({ name: 'a.ts', mimeType: 'text/plain', buffer: Buffer.from(rightTwoSum) });
  await page.locator('.monaco-editor .view-line').first().waitFor();
  const editor = await now();
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await page.locator('[role=status][aria-label=Verdict][data-state=done][data-verdict=accepted]').waitFor();
  const verdict = await now();
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime] as const));
  await context.close();
  const at = (part: string) => marks.find(([name]) => name === `judge: ${part}`)?.[1] ?? Number.NaN;
  return {
    page: pageMs,
    editor,
    'Loading the compiler': at('Loading the compiler'),
    'Warming up the compiler': at('Warming up the compiler'),
    'Preparing the sandbox': at('Preparing the sandbox'),
    ready: at('ready'),
    verdict,
  };
}
