import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { problemModules } from '@/problems/generated/modules';

export interface Solution {
  slug: string;
  file: string;
}

/** The command was called in a way that cannot be carried out; the message says how to call it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Solutions named by paths: a file `<slug>.ts` or `<slug>/<any>.ts`, or a folder of such, searched to every depth.
 * @returns also a complaint for each missing path, folder without solutions, and file that belongs to no problem
 */
export async function findSolutions(paths: string[]): Promise<{ solutions: Solution[]; complaints: string[] }> {
  const found = await Promise.allSettled(paths.map((path) => solutionsAt(path)));
  const complaints = found.flatMap((result) => {
    if (result.status === 'fulfilled') return [];
    if (result.reason instanceof UsageError) return [result.reason.message];
    throw result.reason;
  });
  return { solutions: found.flatMap((result) => (result.status === 'fulfilled' ? result.value : [])), complaints };
}

async function solutionsAt(path: string): Promise<Solution[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`${path}: there is no such file or folder.`);
  if (found.isFile()) return [await solutionOf(path)];
  const files = (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const solutions = files.flatMap((file) => {
    const slug = slugOf(file);
    return slug ? [{ slug, file }] : [];
  });
  if (solutions.length === 0) {
    throw new UsageError(`${path}: no solutions here. A solution is a file <slug>.ts or <slug>/<any>.ts, such as two-sum.ts.`);
  }
  return solutions;
}

async function solutionOf(file: string): Promise<Solution> {
  if (!isSource(file)) throw new UsageError(`${file}: only .ts and .js files are judged.`);
  const slug = slugOf(file);
  if (slug) return { slug, file: relative('', file) || file };
  throw new UsageError(
    `${file}: neither "${nameOf(file)}" nor "${basename(dirname(file))}" is a problem. Name the file <slug>.ts, such as two-sum.ts.`,
  );
}

function isSource(name: string): boolean {
  return /\.[cm]?[jt]s$/.test(name) && !name.endsWith('.d.ts');
}

/** The file's own name, or the nearest folder's that is a problem. */
function slugOf(file: string): string | undefined {
  const folders = dirname(file).split(/[\\/]/).reverse();
  return [nameOf(file), ...folders].find((name) => Object.hasOwn(problemModules, name));
}

function nameOf(file: string): string {
  return basename(file).replace(/\.[^.]+$/, '');
}
