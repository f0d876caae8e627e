// The gate asks the judge in Node for every verdict; here the browser must say the same. `npm test` asks of each problem for
// the reference and one submission that is refused; `npm run fidelity` for all, as often and as slowed down as it is told.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProblemFolders } from '@/problems/build/find-problem-folders';
import { readSubmissions } from '../gate/submissions';
import { root } from '../tools/run.mjs';
import { expect, test } from './support/test';
import { Workspace } from './support/workspace';

const isWhole = process.env.GREENROOM_FIDELITY_WHOLE !== undefined;
const repeats = Number(process.env.GREENROOM_FIDELITY_REPEAT ?? 1);
const throttle = Number(process.env.GREENROOM_FIDELITY_THROTTLE ?? 1);
const LANES = 4;

const { folders } = findProblemFolders(join(root, 'problems'));

for (let lane = 0; lane < LANES; lane++) {
  test(`the browser's verdicts are those of Node, part ${lane + 1} of ${LANES}`, async ({ page }) => {
    test.setTimeout(4 * 3_600_000);
    const [first] = folders;
    const workspace = await Workspace.open(page, first?.slug ?? 'two-sum');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const flips: string[] = [];
    for (const { slug, path } of folders.filter((_, i) => i % LANES === lane)) {
      await workspace.goTo(slug);
      for (const { verdict, source, name } of submissionsOf(path)) {
        for (let i = 0; i < repeats; i++) {
          const sent = `${source}\n// ${i}`;
          const said = await workspace.judged(sent);
          if (said === verdict) continue;
          const judged = (await workspace.lastSubmitted()) === sent ? '' : ', which judged another text';
          flips.push(`${slug}/${name}: ${verdict} in Node, ${said} in the browser${judged}`);
        }
      }
    }
    expect(flips).toEqual([]);
  });
}

function submissionsOf(path: string): { verdict: string; source: string; name: string }[] {
  const folder = join(root, 'problems', path);
  const reference = { verdict: 'accepted', source: readFileSync(join(folder, 'solution.ts'), 'utf8'), name: 'solution.ts' };
  const submissions = readSubmissions(folder).submissions.map(({ folder: verdict, source, path: name }) => ({ verdict, source, name }));
  const quickest = submissions.filter(({ verdict }) => verdict === 'wrong-answer').slice(0, 1);
  return [reference, ...(isWhole ? submissions : quickest)];
}
