// A file of 200 MB, as many years of practice would make it.
import { once } from 'node:events';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Verdict } from '@/worker/verdict';
import { root } from '../tools/run.mjs';
import { expect, test } from './support/test';

const BYTES = 200 * 2 ** 20;
const file = join(root, '.cache', 'large-import.json');
let submissions = 0;

test.beforeAll(async () => {
  submissions = await writeLargeExport();
});
test.afterAll(() => rmSync(file, { force: true }));

test('a file of 200 MB is taken in whole, the page says how far it is meanwhile, and it can be undone', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('progress/');
  await page.evaluate(() => {
    const shown: Record<string, number[]> = {}; // shares by what is being done; a page that stands still shows none
    Object.assign(window, { shown });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      const label = bar?.getAttribute('aria-label')?.split(' ')[0] ?? '';
      if (bar && shown[label]?.at(-1) !== bar.value) shown[label] = [...(shown[label] ?? []), bar.value];
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await page.getByLabel('Import data').setInputFiles(file);
  const button = page.getByRole('button', { name: 'Import', exact: true });
  await expect(button).toBeVisible({ timeout: 120_000 });
  const count = `${submissions.toLocaleString('en')} submissions to 1 problem`;
  await expect(page.getByText(count)).toBeVisible();
  await button.click();
  await expect(page.getByText(`Imported: ${count}.`)).toBeVisible({ timeout: 120_000 });
  const shown = await page.evaluate(() => (window as unknown as { shown: Record<string, number[]> }).shown);
  for (const what of ['Reading', 'Importing']) {
    expect(shown[what]?.length, what).toBeGreaterThan(20);
    expect(shown[what]).toEqual([...(shown[what] ?? [])].sort((a, b) => a - b));
  }

  await page.getByRole('button', { name: /^Undo the import of/ }).click();
  await expect(page.getByText('The import was undone.')).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText('Nothing is stored on this device yet.')).toBeVisible();
});

async function writeLargeExport(): Promise<number> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const stream = createWriteStream(file);
  const verdict = Verdict.parse({ verdict: 'accepted', message: '', passed: 48, total: 48, hiddenTests: 45, problemHash: 'abc' });
  const line = 'function twoSum(nums: number[], target: number): number[] { const seen = new Map<number, number>(); } // é\n';
  let bytes = 0;
  let count = 0;
  stream.write('{"format":"greenroom-export","version":3,"exportedAt":1,\n"submissions":[');
  while (bytes < BYTES) {
    const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    const source = `${line.repeat(12)}// ${count}`;
    const row = { id, slug: 'two-sum', attempt: 1 + (count % 9), source, verdict, submittedAt: 1_700_000_000_000 + count * 1_000 };
    const text = `${count++ === 0 ? '' : ','}\n${JSON.stringify(row)}`;
    bytes += Buffer.byteLength(text);
    if (!stream.write(text)) await once(stream, 'drain');
  }
  const others = ['events', 'drafts', 'settings', 'rounds', 'notes', 'writtenRounds', 'stories', 'pickedQuestions'];
  stream.end(`],\n${others.map((name) => `"${name}":[]`).join(',\n')}}\n`);
  await once(stream, 'close');
  return count;
}
