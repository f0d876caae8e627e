// Reads every problem's folder and writes problems/generated/: the list, a page each, and the modules that the judge loads;
// and the cards of the cheatsheet, with the problems that are there.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Card, CardName } from '../cheatsheet/schema';
import type { Problem } from '../spec/problem';
import { Difficulty } from '../spec/problem';
import { tracks } from '../spec/tracks';
import { BrokenProblem } from './broken-problem';
import { findProblemFolders } from './find-problem-folders';
import { type ProblemPage, problemPage } from './problem-page';
import { readCards } from './read-cards';
import { readProblem } from './read-problem';
import { writeIfChanged } from './write-if-changed';

interface Generated {
  problem: Problem;
  /** Below problems/. */
  path: string;
  page: ProblemPage;
}

/**
 * @param root the folder problems/
 * @returns what is broken; the sound problems are written in any case
 */
export async function generate(root: string): Promise<{ written: number; broken: BrokenProblem[] }> {
  const { folders, misplaced } = findProblemFolders(root);
  const broken = [...misplaced];
  const found = new Map<string, Generated>();
  for (const folder of folders) {
    try {
      const { problem, hash, editorial } = await readProblem(root, folder);
      const twin = found.get(folder.slug);
      if (twin) throw new BrokenProblem(folder.path, `the slug is taken by problems/${twin.path}`);
      const page = await problemPage(problem, hash, `problems/${folder.path}`, editorial).catch((error: Error) => {
        throw new BrokenProblem(`${folder.path}/problem.ts`, `the reference fails on a sample: ${error.name}: ${error.message}`);
      });
      found.set(folder.slug, { problem, path: folder.path, page });
    } catch (error) {
      if (!(error instanceof BrokenProblem)) throw error;
      broken.push(error);
    }
  }
  write(join(root, 'generated'), [...found.values()].sort(inCatalogueOrder));
  const { cards, broken: brokenCards } = readCards(root);
  writeCards(join(root, 'generated'), cards, found);
  broken.push(...brokenCards);
  return { written: found.size, broken };
}

function inCatalogueOrder({ problem: a }: Generated, { problem: b }: Generated): number {
  return (
    tracks.findIndex(({ slug }) => slug === a.track) - tracks.findIndex(({ slug }) => slug === b.track) ||
    Difficulty.options.indexOf(a.difficulty) - Difficulty.options.indexOf(b.difficulty) ||
    a.title.localeCompare(b.title, 'en')
  );
}

function write(folder: string, problems: Generated[]): void {
  const index = problems.map(({ problem: { slug, title, track, difficulty, patterns }, page: { hash } }) => ({
    slug,
    title,
    track,
    difficulty,
    patterns,
    hash,
  }));
  writeIfChanged(join(folder, 'index.json'), `${JSON.stringify(index, undefined, 1)}\n`);
  writeIfChanged(join(folder, 'modules.ts'), modulesSource(problems));
  const names = new Set(problems.map(({ problem }) => `${problem.slug}.json`));
  for (const { problem, page } of problems) {
    writeIfChanged(join(folder, 'pages', `${problem.slug}.json`), `${JSON.stringify(page, undefined, 1)}\n`);
  }
  mkdirSync(join(folder, 'pages'), { recursive: true });
  for (const stale of readdirSync(join(folder, 'pages')).filter((name) => !names.has(name))) rmSync(join(folder, 'pages', stale));
}

function writeCards(folder: string, cards: Card[], found: ReadonlyMap<string, Generated>): void {
  const withBuilt = cards.map((card) => ({ ...card, problems: card.problems.filter((slug) => found.has(slug)) }));
  writeIfChanged(join(folder, 'cards.json'), `${JSON.stringify(withBuilt, undefined, 1)}\n`);
  const names = cards.map(({ id, title, topic }): CardName => ({ id, title, topic }));
  writeIfChanged(join(folder, 'card-names.json'), `${JSON.stringify(names, undefined, 1)}\n`);
}

// Imports are literal, so that every bundler gives each problem a chunk of its own.
function modulesSource(problems: Generated[]): string {
  const lines = problems.map(
    ({ problem, path, page }) => `  '${problem.slug}': { load: () => import('../${path}/problem'), hash: '${page.hash}' },\n`,
  );
  return `// Written by problems/build/generate.ts.
import type { Problem } from '../spec/problem';

export const problemModules: Record<string, { load: () => Promise<{ default: Problem }>; hash: string }> = {
${lines.join('')}};
`;
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const { written, broken } = await generate(fileURLToPath(new URL('..', import.meta.url)));
  for (const { message } of broken) console.error(`\n${message}`);
  if (broken.length > 0) console.error('');
  console.log(`problems: ${written} generated, ${broken.length} broken (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (broken.length > 0) process.exitCode = 1;
}
