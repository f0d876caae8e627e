import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemFolder } from '@/problems/build/find-problem-folders';
import { CheckReport } from './report';

/** What every problem's report hangs on, besides its own folder. */
const SHARED = ['problems/spec', 'problems/build', 'worker', 'tests/gate', 'tests/catalogue', 'tests/catalogue.ts', 'package-lock.json'];

/** Reports without a failure, kept until a file that they hang on changes. */
export class ReportCache {
  readonly #root: string;
  readonly #shared: string;

  constructor(root: string) {
    this.#root = root;
    this.#shared = hashOf(root, SHARED);
  }

  /** The place for a report on the folder as it is now, whatever becomes of it while it is checked. */
  slot({ slug, path }: ProblemFolder): CacheSlot {
    const own = hashOf(this.#root, [`problems/${path}`]);
    const key = createHash('sha256').update(this.#shared).update(own).digest('hex').slice(0, 32);
    return new CacheSlot(join(this.#root, '.cache', 'problem-check', slug), key);
  }
}

class CacheSlot {
  constructor(
    readonly folder: string,
    readonly key: string,
  ) {}

  read(): CheckReport | undefined {
    const file = join(this.folder, `${this.key}.json`);
    if (!existsSync(file)) return undefined;
    try {
      return CheckReport.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return undefined; // cut short while it was written; it is made again
    }
  }

  keep(report: CheckReport): void {
    if (report.failures.length > 0) return;
    rmSync(this.folder, { recursive: true, force: true }); // of earlier contents
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, `${this.key}.json`), JSON.stringify(report));
  }
}

/** Of the files below the paths, with their names. */
export function hashOf(root: string, paths: string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((start) => filesBelow(root, start))) {
    const content = readFileSync(join(root, path));
    hash.update(`${path} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function filesBelow(root: string, path: string): string[] {
  const entries = path.includes('.') ? undefined : readdirSync(join(root, path), { withFileTypes: true });
  if (!entries) return [path];
  return entries.flatMap((entry) => (entry.isDirectory() ? filesBelow(root, `${path}/${entry.name}`) : [`${path}/${entry.name}`])).sort();
}
