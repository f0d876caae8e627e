import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { formatValue } from '@/problems/spec/format-value';
import type { Problem } from '@/problems/spec/problem';
import { isMlTrack } from '@/problems/spec/tracks';
import { expectedOf } from '@/worker/core/reference';
import { FixturesFile } from './fixtures-file';
import { inputComplaint } from './input-complaint';
import type { Failure } from './report';

/** Asks the reference what an independent library has answered. ML problems must have such fixtures, others may. */
export async function checkFixtures(problem: Problem, root: string, folder: string): Promise<Failure[]> {
  const file = `${folder}/fixtures.json`;
  if (!existsSync(join(root, file))) {
    return isMlTrack(problem.track)
      ? [{ file, message: 'the file is missing: make it from an independent library (tests/fixtures/README.md), or name a property' }]
      : [];
  }
  const parsed = read(join(root, file));
  if (typeof parsed === 'string') return [{ file, message: parsed }];
  if ('property' in parsed) return [];
  const failures: Failure[] = [];
  for (const [i, { input, expected }] of parsed.cases.entries()) {
    const complaint = inputComplaint(problem, input) ?? (await disagreement(problem, input, expected));
    if (complaint) failures.push({ file, message: `case ${i} of ${parsed.library} ${parsed.version} ${complaint}` });
  }
  return failures;
}

async function disagreement(problem: Problem, input: unknown, expected: unknown): Promise<string | undefined> {
  const answer = await expectedOf(problem, [input]).then(
    ({ answers }) => ({ value: answers[0] }),
    (error: unknown) => ({ thrown: String(error) }),
  );
  if ('thrown' in answer) return `makes the reference fail, ${answer.thrown}`;
  const actual = answer.value;
  const mismatch = problem.checker.check({ input, expected, actual, live: { answer: actual, arguments: [] } });
  if (!mismatch) return undefined;
  const { difference, reason } = mismatch;
  const where = difference && difference.path.length > 0 ? ` at ${difference.path.join('.')}` : '';
  const [theirs, ours] = difference ? [difference.expected, difference.actual] : [expected, actual];
  return `disagrees with the reference${where}: the library says ${formatValue(theirs, 120)}, the reference ${formatValue(ours, 120)}${reason ? ` (${reason})` : ''}`;
}

function read(path: string): FixturesFile | string {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return `is not JSON: ${(error as Error).message}`;
  }
  const parsed = FixturesFile.safeParse(json);
  return parsed.success ? parsed.data : z.prettifyError(parsed.error).replaceAll('\n', ' ');
}
