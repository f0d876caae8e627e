// npm run problem:check [-- SLUG…]: the gate that every problem passes. See README.md, "How to add a problem".
import { fileURLToPath } from 'node:url';
import { findProblemFolders, type ProblemFolder } from '@/problems/build/find-problem-folders';
import { checkInParallel } from './check-in-parallel';
import { failureText, printReports } from './print-reports';
import type { CheckReport } from './report';
import { ReportCache } from './report-cache';

/** More than this is no accident of the machine. */
const MOST_SECOND_LOOKS = 15;

const root = fileURLToPath(new URL('../..', import.meta.url));
const { folders, misplaced } = findProblemFolders(fileURLToPath(new URL('../../problems', import.meta.url)));
const chosen = choose(process.argv.slice(2));
const cache = new ReportCache(root);
const slots = new Map(chosen.map((folder) => [folder, cache.slot(folder)]));
const reports = new Map<ProblemFolder, CheckReport>();

for (const [folder, slot] of slots) {
  const known = slot.read();
  if (known) reports.set(folder, known);
}
if (reports.size > 0) progress(`${reports.size} unchanged since they passed`);
const changed = chosen.filter((folder) => !reports.has(folder));
await checkInParallel(root, changed, record);
const failing = changed.filter((folder) => !hasPassed(folder));
if (failing.length > 0 && failing.length <= MOST_SECOND_LOOKS) {
  progress('What failed is checked once more, one at a time: a busy machine stretches times.');
  for (const folder of failing) await checkInParallel(root, [folder], record);
}

const inOrder = chosen.map((folder) => reports.get(folder) as CheckReport);
console.log(printReports(inOrder));
for (const { path, cause } of misplaced) console.log(failureText({ file: `problems/${path}`, message: cause }));
const failed = chosen.filter((folder) => !hasPassed(folder)).length + misplaced.length;
console.log(`problem:check: ${chosen.length + misplaced.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

function hasPassed(folder: ProblemFolder): boolean {
  return reports.get(folder)?.failures.length === 0;
}

function record(folder: ProblemFolder, report: CheckReport, ms: number): void {
  slots.get(folder)?.keep(report);
  reports.set(folder, report);
  const outcome = report.failures.length === 0 ? 'passed' : 'failed';
  progress(`${reports.size}/${chosen.length} ${report.slug}: ${outcome} (${(ms / 1000).toFixed(1)} s)`);
}

function choose(slugs: string[]): ProblemFolder[] {
  const unknownSlugs = slugs.filter((slug) => !folders.some((folder) => folder.slug === slug));
  if (unknownSlugs.length > 0) {
    console.error(`There is no problem ${unknownSlugs.join(', ')}. There are: ${folders.map(({ slug }) => slug).join(', ')}.`);
    process.exit(2);
  }
  return slugs.length === 0 ? folders : folders.filter(({ slug }) => slugs.includes(slug));
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
