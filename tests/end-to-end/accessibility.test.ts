import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const routes = [
  './',
  'problems/',
  'problems/two-sum/',
  'problems/clone-graph/',
  'mock/',
  'mock/design/',
  'mock/behavioural/',
  'mock/questions/',
  'progress/',
  'plan/',
  'review/',
  'notes/',
  'cheatsheet/',
  'no-such-page/',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${colorScheme}, ${viewport.width} px`, () => {
      test.use({ colorScheme, viewport });
      for (const route of routes) {
        test(`${route} has no serious finding of axe, and nothing sticks out`, async ({ page }) => {
          test.slow(); // the cheatsheet is long
          await page.goto(route, { waitUntil: 'networkidle' });
          await layOutAll(page);
          // of a formula, readers of screens get the MathML beside
          const { violations } = await new AxeBuilder({ page }).exclude('.monaco-editor').exclude('.katex-html').analyze();
          const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
          expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
          const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(sticksOut).toBeLessThanOrEqual(0);
        });
      }
    });
  }
}

/** As if the page had been scrolled through: what is far out of view is not laid out before. */
async function layOutAll(page: Page) {
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
