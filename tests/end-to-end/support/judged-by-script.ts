/**
 * An expression whose value is a promise of the verdict's slug, for a page of a problem: it opens the source as a file, presses Submit
 * and waits. It costs the page half of what a click does, and works where the page's own script is all that can be used.
 */
export function judgedByScript(source: string): string {
  return `new Promise((resolve) => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(source)}], 'solution.ts'));
    const input = document.querySelector('input[type=file][accept*=".ts"]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const status = document.querySelector('[role=status][aria-label=Verdict]');
    let hasBegun = false;
    new MutationObserver((_, observer) => {
      hasBegun ||= status.dataset.state !== 'done';
      if (!hasBegun || status.dataset.state !== 'done') return;
      observer.disconnect();
      resolve(status.dataset.verdict);
    }).observe(status, { attributes: true });
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Submit').click();
  })`;
}
