// What the generator and the problem's folder say of a problem, read while the site is built.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderMarkdown } from '@/app/_lib/markdown';
import type { ProblemPage } from '@/problems/build/problem-page';
import { splitStatement } from './split-statement';

export interface Neighbour {
  slug: string;
  title: string;
}

/** Rendered to HTML. */
export interface ProblemText {
  task: string;
  followUps: string | undefined;
  editorial: string;
}

export function readSlugs(): string[] {
  return readIndex().map(({ slug }) => slug);
}

export function readProblemPage(slug: string): ProblemPage {
  return JSON.parse(read(`problems/generated/pages/${slug}.json`)) as ProblemPage;
}

/** Markdown. */
export function readEditorial({ folder }: ProblemPage): string {
  return read(`${folder}/editorial.md`);
}

export async function readProblemText(page: ProblemPage): Promise<ProblemText> {
  const { folder } = page;
  const { task, followUps } = splitStatement(read(`${folder}/statement.md`));
  return {
    task: await renderMarkdown(task, `${folder}/statement.md`),
    followUps: followUps && (await renderMarkdown(followUps, `${folder}/statement.md`)),
    editorial: await renderMarkdown(readEditorial(page), `${folder}/editorial.md`),
  };
}

/** The problems before and after in the list's order. */
export function neighboursOf(slug: string): { previous: Neighbour | undefined; next: Neighbour | undefined } {
  const index = readIndex();
  const place = index.findIndex((problem) => problem.slug === slug);
  return { previous: index[place - 1], next: index[place + 1] };
}

function readIndex(): Neighbour[] {
  const index = JSON.parse(read('problems/generated/index.json')) as Neighbour[];
  return index.map(({ slug, title }) => ({ slug, title }));
}

function read(path: string): string {
  return readFileSync(join(process.cwd(), path), 'utf8');
}
