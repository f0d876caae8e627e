import type { Browser, Page } from '@playwright/test';
import index from '@/problems/generated/index.json';
import { median, type Table } from './table';

const SIZES = [1_000, 100_000];
const RUNS = 5;

/** From opening /progress to its figures on the page, with a short log and with a long one. */
export async function benchProgress(browser: Browser, site: string): Promise<Table> {
  const times: { size: number; ms: number }[] = [];
  for (const size of SIZES) times.push({ size, ms: await drawnAfter(browser, site, size) });
  const short = times[0]?.ms ?? Number.NaN;
  return {
    title: '/progress, from navigation to its figures, warm: 100,000 submissions ÷ 1,000',
    target: 'under 100 ms more',
    columns: ['submissions', 'median ms', 'ratio'],
    rows: times.map(({ size, ms }) => [size.toLocaleString('en'), ms, ms / short]),
  };
}

async function drawnAfter(browser: Browser, site: string, size: number): Promise<number> {
  const context = await browser.newContext({ baseURL: site });
  const page = await context.newPage();
  await page.goto('progress/', { waitUntil: 'networkidle' }); // makes the database
  await fill(page, size);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.goto('progress/');
    await page.locator('[data-figures=drawn]').waitFor();
    times.push(await page.evaluate(() => performance.now()));
  }
  await context.close();
  return median(times.slice(1));
}

/** A log of submissions a quarter of an hour apart, every third accepted, over all problems in turn. */
async function fill(page: Page, size: number): Promise<void> {
  const slugs = index.map(({ slug }) => slug);
  await page.evaluate(
    async ({ slugs, size }) => {
      const opened = indexedDB.open('greenroom');
      await new Promise((resolve) => {
        opened.onsuccess = resolve;
      });
      const now = Date.now();
      for (let from = 0; from < size; from += 10_000) {
        const transaction = opened.result.transaction('submissions', 'readwrite');
        for (let i = from; i < Math.min(size, from + 10_000); i++) {
          const verdict = {
            verdict: i % 3 === 0 ? 'accepted' : 'wrong-answer',
            message: '',
            passed: 0,
            total: 1,
            hiddenTests: 1,
            problemHash: '',
          };
          const submittedAt = now - i * 900_000;
          const row = { id: crypto.randomUUID(), slug: slugs[i % slugs.length], attempt: 1, source: 'x'.repeat(600), verdict, submittedAt };
          transaction.objectStore('submissions').add(row);
        }
        await new Promise((resolve) => {
          transaction.oncomplete = resolve;
        });
      }
      opened.result.close();
    },
    { slugs, size },
  );
}
