import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { inputSchema } from '../spec/entry';
import { type Problem, ProblemFacts } from '../spec/problem';
import { trackOf } from '../spec/tracks';
import { BrokenProblem } from './broken-problem';
import type { ProblemFolder } from './find-problem-folders';

export interface ProblemWithHash {
  problem: Problem;
  hash: string;
  /** The text of editorial.md. */
  editorial: string;
}

const FILES = ['problem.ts', 'solution.ts', 'statement.md', 'editorial.md'];

/**
 * Loads the problem of a folder and checks what can be seen without running it.
 * @throws BrokenProblem
 */
export async function readProblem(root: string, folder: ProblemFolder): Promise<ProblemWithHash> {
  const hash = hashOfFiles(root, folder);
  const path = `${folder.path}/problem.ts`;
  const problem = await defaultExport(join(root, path), path);
  if (problem.slug !== folder.slug) throw new BrokenProblem(path, `slug is "${problem.slug}", but the folder is called "${folder.slug}"`);
  if (problem.track !== folder.track) {
    const right = trackOf(problem.track).folder;
    throw new BrokenProblem(path, `track is "${problem.track}", whose folder is ${right}; move the folder there or name "${folder.track}"`);
  }
  checkSamples(problem, path);
  return { problem, hash, editorial: readFileSync(join(root, folder.path, 'editorial.md'), 'utf8') };
}

function hashOfFiles(root: string, folder: ProblemFolder): string {
  const hash = createHash('sha256');
  for (const name of FILES) {
    const file = join(root, folder.path, name);
    if (!existsSync(file)) throw new BrokenProblem(`${folder.path}/${name}`, 'the file is missing');
    const content = readFileSync(file);
    hash.update(`${name} ${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 16); // 64 bits tell versions apart, and every list carries them
}

async function defaultExport(file: string, path: string): Promise<Problem> {
  let module: { default?: Problem };
  try {
    module = await import(pathToFileURL(file).href);
  } catch (error) {
    throw new BrokenProblem(path, causeOf(error));
  }
  if (module.default === undefined) throw new BrokenProblem(path, 'has no default export; write `export default defineProblem({ … })`');
  const facts = ProblemFacts.safeParse(module.default);
  if (!facts.success || !('entry' in module.default)) {
    throw new BrokenProblem(path, 'the default export is no problem; write `export default defineProblem({ … })`');
  }
  return module.default;
}

function checkSamples(problem: Problem, path: string): void {
  if (problem.samples.length === 0) throw new BrokenProblem(path, 'has no samples; give at least one');
  const schema = inputSchema(problem.entry);
  problem.samples.forEach(({ input }, i) => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) throw new BrokenProblem(path, `samples[${i}].input: ${z.prettifyError(parsed.error)}`);
  });
}

function causeOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
