import { attacks, control, fitsInAFile, groups } from '../attacks/attacks';
import { CANARY, setTraps, type Traps } from '../attacks/traps';
import { expect, test } from './support/test';
import { Workspace } from './support/workspace';

let traps: Traps;
test.beforeAll(async () => {
  traps = await setTraps();
});
test.afterAll(() => traps.close());

for (const group of groups) {
  test(`in the browser, what attacks by ${group} gets nowhere, and the next submission works`, async ({ page, context }) => {
    test.setTimeout(10 * 60_000);
    const workspace = await Workspace.open(page, 'two-sum');
    await workspace.submit(control);
    await workspace.expectVerdict('accepted');
    await page.evaluate(() => localStorage.setItem('kept', '1'));
    const title = await page.title();

    let judged = 0;
    for (const attack of attacks.filter((each) => each.group === group)) {
      await test.step(attack.name, async () => {
        const source = attack.source(traps);
        if (!fitsInAFile(source)) return;
        const verdict = await workspace.judged(source);
        judged += 1;
        expect(attack.verdicts, `${attack.name} ${attack.what}: ${await workspace.verdict.textContent()}`).toContain(verdict);
        expect(await page.locator('main').textContent()).not.toContain(CANARY);
        expect(await workspace.judged(control), `the control after ${attack.name}`).toBe('accepted');
        expect(traps.sprung(), attack.name).toEqual([]);
        await expect.poll(() => page.frames().length, `frames left by ${attack.name}`).toBeLessThanOrEqual(2); // the page, and the next realm
      });
    }

    expect(await page.evaluate(() => localStorage.getItem('kept'))).toBe('1');
    expect(await page.evaluate(() => localStorage.getItem('forged') ?? sessionStorage.getItem('forged'))).toBeNull();
    expect(await context.cookies()).toEqual([]);
    expect(await page.title()).toBe(title);
    await page.reload();
    await page.getByRole('tab', { name: 'Attempts' }).click();
    const sent = 1 + 2 * judged;
    await expect.poll(() => storedSubmissions(page), 'rows of the log').toBe(sent);
  });
}

function storedSubmissions(page: import('@playwright/test').Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('greenroom');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction('submissions').objectStore('submissions').count();
          counting.onsuccess = () => {
            database.close();
            resolve(counting.result);
          };
        };
      }),
  );
}
