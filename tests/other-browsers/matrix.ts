import { type Attack, attacks, control, fitsInAFile, groups } from '../attacks/attacks';
import type { Traps } from '../attacks/traps';
import { judgedByScript } from '../end-to-end/support/judged-by-script';
import { verdictSources } from '../end-to-end/support/verdict-sources';
import type { OtherBrowser } from './browser';

/** In the browsers without Playwright: each verdict once, and of each group of attacks the first two. */
export async function runMatrix(browser: OtherBrowser, site: string, traps: Traps, onResult: (name: string, complaint?: string) => void) {
  await browser.open(`${site}/problems/two-sum/`);
  await browser.evaluate(readyToSubmit);
  const judge = async (source: string) => String(await browser.evaluate(judgedByScript(source)));
  const expectOneOf = (verdicts: string[], verdict: string) =>
    verdicts.includes(verdict) ? undefined : `${verdict}, and not ${verdicts.join(' or ')}`;

  onResult('accepted', expectOneOf(['accepted'], await judge(control)));
  for (const { slug, source } of verdictSources) onResult(slug, expectOneOf([slug], await judge(source)));
  const canBeOpened = (attack: Attack) => fitsInAFile(attack.source(traps));
  for (const attack of groups.flatMap((group) => attacks.filter((each) => each.group === group && canBeOpened(each)).slice(0, 2))) {
    const verdict = await judge(attack.source(traps));
    const after = await judge(control);
    const sprung = traps.sprung();
    const complaint =
      expectOneOf(attack.verdicts, verdict) ??
      (sprung.length > 0 ? `it got out: ${sprung.join(', ')}` : undefined) ??
      (after === 'accepted' ? undefined : `the next submission was ${after}`);
    onResult(attack.name, complaint);
  }
}

/** Whether the page's code has taken over the page: only then the button does something. */
const readyToSubmit = `new Promise((resolve) => {
  const asking = setInterval(() => {
    if (!document.querySelector('.monaco-editor .view-line, textarea[aria-label="Your code"]')) return;
    clearInterval(asking);
    resolve(true);
  }, 100);
})`;
