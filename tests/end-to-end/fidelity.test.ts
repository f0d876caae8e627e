// The gate asks the judge in Node for every verdict; here the browser must say the same. `npm test` asks of each problem for
// the reference and one submission that is refused; `npm run fidelity` for all, as often and as slowed down as it is told,
// and for some mutants of what is right; it goes on where an earlier run was broken off.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProblemFolders } from '@/problems/build/find-problem-folders';
import { readSubmissions } from '../gate/submissions';
import { root } from '../tools/run.mjs';
import { type Judged, judgedMutants } from './support/judged-mutants';
import { SeenVerdicts } from './support/seen-verdicts';
import { expect, test } from './support/test';
import { Workspace } from './support/workspace';

const isWhole = process.env.GREENROOM_FIDELITY_WHOLE !== undefined;
const repeats = Number(process.env.GREENROOM_FIDELITY_REPEAT ?? 1);
const throttle = Number(process.env.GREENROOM_FIDELITY_THROTTLE ?? 1);
const mutants = Number(process.env.GREENROOM_FIDELITY_MUTANTS ?? 0);
const LANES = 4;
/**
 * Too slow in Node, and Accepted in Chromium unless the machine is busy. It searches an array several numbers at a time, five
 * times as fast as Node 20, and with it a search of at most 3,000 points in a queue of as many takes about as long as right code.
 */
const QUICKER_IN_CHROMIUM = new Set(['dbscan/submissions/time-limit-exceeded/searches-the-queue-with-includes.ts']);

const { folders } = findProblemFolders(join(root, 'problems'));

for (let lane = 0; lane < LANES; lane++) {
  test(`the browser's verdicts are those of Node, part ${lane + 1} of ${LANES}`, async ({ page }) => {
    test.setTimeout(4 * 3_600_000);
    const [first] = folders;
    const workspace = await Workspace.open(page, first?.slug ?? 'two-sum');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const problems: { slug: string; path: string; submissions: Judged[] }[] = [];
    for (const { slug, path } of folders.filter((_, i) => i % LANES === lane)) {
      problems.push({ slug, path, submissions: await submissionsOf(slug, path) });
    }
    const flips: string[] = [];
    for (let pass = 1; pass <= repeats; pass++) {
      for (const { slug, path, submissions } of problems) {
        const seen = isWhole ? new SeenVerdicts(path) : undefined;
        let isThere = false;
        for (const { verdict, allowed, source, name } of submissions) {
          const sent = `${source}\n// ${pass}`;
          const judge = async () => {
            if (!isThere) await workspace.goTo(slug);
            isThere = true;
            const said = await workspace.judged(sent);
            return allowed.includes(said) || (await workspace.lastSubmitted()) === sent ? said : `${said} of another text`;
          };
          const said = await (seen ? seen.of(`${name} pass ${pass} throttle ${throttle}`, judge) : judge());
          if (!allowed.includes(said)) flips.push(`${slug}/${name}, pass ${pass}: ${verdict} in Node, ${said} in the browser`);
        }
        if (isThere && isWhole) console.log(`part ${lane + 1}, pass ${pass}: ${slug}; ${flips.length} flips so far`);
      }
    }
    expect(flips).toEqual([]);
  });
}

async function submissionsOf(slug: string, path: string): Promise<Judged[]> {
  const folder = join(root, 'problems', path);
  const reference = { verdict: 'accepted', source: readFileSync(join(folder, 'solution.ts'), 'utf8'), name: 'solution.ts' };
  const submissions = readSubmissions(folder).submissions.map(({ folder: verdict, source, path: name }) => ({ verdict, source, name }));
  const quickest = submissions.filter(({ verdict }) => verdict === 'wrong-answer').slice(0, 1);
  const kept = [reference, ...(isWhole ? submissions : quickest)];
  const right = kept.filter(({ verdict }) => verdict === 'accepted').map(({ source }) => source);
  return [
    ...kept.map((each) => ({
      ...each,
      allowed: QUICKER_IN_CHROMIUM.has(`${slug}/${each.name}`) ? [each.verdict, 'accepted'] : [each.verdict],
    })),
    ...(mutants > 0 ? await judgedMutants(slug, right, mutants) : []),
  ];
}
