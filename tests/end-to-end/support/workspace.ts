import { expect, type Locator, type Page } from '@playwright/test';
import { judgedByScript } from './judged-by-script';

/** A problem's workspace as a person uses it: by visible names only. */
export class Workspace {
  readonly verdict: Locator;
  readonly editor: Locator;

  constructor(readonly page: Page) {
    this.verdict = page.getByRole('status', { name: 'Verdict' });
    this.editor = page.locator('.monaco-editor').first();
  }

  static async open(page: Page, slug: string): Promise<Workspace> {
    await page.goto(`problems/${slug}/`);
    const workspace = new Workspace(page);
    await expect(workspace.editor.locator('.view-line').first()).toBeVisible();
    return workspace;
  }

  /** Goes to another problem as a link does, so that the judge stays as warm as it is. */
  async goTo(slug: string): Promise<void> {
    await this.page.evaluate((path) => {
      const { next } = window as unknown as { next: { router: { push(path: string): void } } };
      next.router.push(path);
    }, `/problems/${slug}/`);
    await expect(this.page).toHaveURL(new RegExp(`/problems/${slug}/$`));
    await expect(this.editor.locator('.view-line').first()).toBeVisible();
  }

  /** Puts a file into the editor, which shows its first line. */
  async openFile(source: string, name = 'solution.ts'): Promise<void> {
    await this.page.getByLabel('Open file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(source) });
    const firstLine = source.split('\n')[0] as string;
    await expect(this.editor.locator('.view-line').first()).toHaveText(firstLine.replaceAll(' ', '\u00a0'), { useInnerText: true });
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByText('saved', { exact: true })).toBeVisible();
  }

  async press(button: 'Run' | 'Submit'): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  async expectVerdict(slug: string): Promise<void> {
    await expect(this.verdict).toHaveAttribute('data-state', 'done', { timeout: 45_000 });
    await expect(this.verdict).toHaveAttribute('data-verdict', slug);
  }

  /** Submits a source of any kind by script, also one that no editor line shows, and gives the verdict. */
  async judged(source: string): Promise<string> {
    return this.page.evaluate<string>(judgedByScript(source));
  }

  /** The source of the newest submission in the log. */
  async lastSubmitted(): Promise<string | undefined> {
    return this.page.evaluate(
      () =>
        new Promise<string | undefined>((resolve, reject) => {
          const opening = indexedDB.open('greenroom');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const newest = opening.result
              .transaction('submissions')
              .objectStore('submissions')
              .index('submittedAt')
              .openCursor(null, 'prev');
            newest.onerror = () => reject(newest.error);
            newest.onsuccess = () => {
              resolve((newest.result?.value as { source: string } | undefined)?.source);
              opening.result.close();
            };
          };
        }),
    );
  }

  async submit(source: string): Promise<void> {
    await this.openFile(source);
    await this.press('Submit');
    await expect(this.verdict).not.toHaveAttribute('data-state', 'idle');
  }
}

export const rightTwoSum = `function twoSum(nums: number[], target: number): number[] {
  const indexOf = new Map<number, number>();
  for (let i = 0; i < nums.length; i++) {
    const partner = indexOf.get(target - nums[i]);
    if (partner !== undefined) return [partner, i];
    indexOf.set(nums[i], i);
  }
  return [];
}
`;
