import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../gate/report-cache';
import { root } from '../../tools/run.mjs';

const FOLDER = join(root, '.cache/fidelity');
/** What every verdict hangs on, besides the problem's own folder. */
const shared = hashOf(root, ['problems/spec', 'problems/build', 'worker', 'package-lock.json']);

/** The verdicts of the browser for one problem as it is now, so that a run of hours can be broken off and taken up again. */
export class SeenVerdicts {
  readonly #file: string;
  readonly #verdicts = new Map<string, string>();

  /** @param path of the problem's folder, within problems/ */
  constructor(path: string) {
    const key = createHash('sha256')
      .update(shared)
      .update(hashOf(root, [`problems/${path}`]));
    this.#file = join(FOLDER, key.digest('hex').slice(0, 32));
    const lines = existsSync(this.#file) ? readFileSync(this.#file, 'utf8').split('\n').slice(0, -1) : [];
    for (const line of lines) {
      const [run, verdict] = line.split('\t') as [string, string];
      this.#verdicts.set(run, verdict);
    }
  }

  /** @param run names a submission and the conditions it was judged under */
  async of(run: string, judge: () => Promise<string>): Promise<string> {
    const known = this.#verdicts.get(run);
    if (known !== undefined) return known;
    const verdict = await judge();
    this.#verdicts.set(run, verdict);
    mkdirSync(FOLDER, { recursive: true });
    appendFileSync(this.#file, `${run}\t${verdict}\n`);
    return verdict;
  }
}
