import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrokenProblem } from '@/problems/build/broken-problem';
import type { ProblemFolder } from '@/problems/build/find-problem-folders';
import { readProblem } from '@/problems/build/read-problem';
import type { Problem } from '@/problems/spec/problem';
import { hiddenTests } from '@/worker/core/test-cases';
import type { CatalogueRow } from '../catalogue';
import { checkFacts } from './check-facts';
import { checkFiles } from './check-files';
import { checkFixtures } from './check-fixtures';
import { checkInputs } from './check-inputs';
import { checkMutants } from './check-mutants';
import { checkSubmissions } from './check-submissions';
import { createGateJudge } from './gate-judge';
import type { CheckReport, Failure } from './report';

/**
 * The whole gate for one problem. Code is judged only once tests and reference are sound.
 * @param root of the repository, or of a folder that holds problems/ as it does
 */
export async function checkProblem(root: string, folder: ProblemFolder, row: CatalogueRow | undefined): Promise<CheckReport> {
  const path = `problems/${folder.path}`;
  const report: CheckReport = {
    slug: folder.slug,
    failures: checkFiles(root, path),
    hiddenTests: 0,
    rejected: { caught: 0, total: 0 },
    mutants: { killed: 0, total: 0, equivalent: 0 },
    shownSizes: [],
  };
  const problem = await loaded(root, folder);
  if ('message' in problem) {
    const isKnown = report.failures.some(({ file }) => file === problem.file);
    return isKnown ? report : { ...report, failures: [...report.failures, problem] };
  }
  const tests = await checkTests(problem, root, path);
  report.failures.push(...checkFacts(problem, root, path, row), ...tests, ...(await checkFixtures(problem, root, path)));
  return tests.length === 0 ? withJudged(report, problem, root, path) : report;
}

async function loaded(root: string, folder: ProblemFolder): Promise<Problem | Failure> {
  try {
    return (await readProblem(join(root, 'problems'), folder)).problem;
  } catch (error) {
    if (error instanceof BrokenProblem) return { file: `problems/${error.path}`, message: error.cause };
    throw error;
  }
}

async function checkTests(problem: Problem, root: string, path: string): Promise<Failure[]> {
  const complaints = await checkInputs(problem);
  if (complaints.length === 0) return [];
  const { lineInSpec } = await import('./line-in-spec'); // brings the TypeScript compiler, which takes a second to load
  const source = readFileSync(join(root, path, 'problem.ts'), 'utf8');
  return complaints.map(({ path: place, message }) => {
    const line = lineInSpec(source, place);
    return { file: `${path}/problem.ts`, ...(line !== undefined && { line }), message: `${placeText(place)} ${message}` };
  });
}

async function withJudged(report: CheckReport, problem: Problem, root: string, path: string): Promise<CheckReport> {
  const judge = createGateJudge(problem);
  try {
    const submissions = await checkSubmissions(judge, root, path);
    const isReferenceRight = !submissions.failures.some(({ file }) => file === `${path}/solution.ts`);
    const mutants = isReferenceRight ? await checkMutants(judge, root, path) : { failures: [], mutants: report.mutants };
    const failures = [...report.failures, ...submissions.failures, ...mutants.failures];
    return { ...report, ...submissions, ...mutants, failures, hiddenTests: hiddenTests(problem).length };
  } finally {
    judge.close();
  }
}

function placeText(place: (string | number)[]): string {
  return place.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${key}`)).join('');
}
