// npm run judge -- [--json] [--samples] FILE.ts… | DIR
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createNodeJudge } from '../node/judge';
import { verdictNames } from '../verdict';
import { findSolutions, type Solution, UsageError } from './find-solutions';
import { plainText } from './plain-text';

const USAGE = 'npm run judge -- [--json] [--samples] FILE.ts… | DIR';

const judge = createNodeJudge();
try {
  const { values, positionals } = readArguments();
  if (positionals.length === 0) throw new UsageError(`Name a file or a folder: ${USAGE}`);
  const { solutions, complaints } = await findSolutions(positionals);
  for (const complaint of complaints) console.error(complaint);
  let judgeFailed = false;
  for (const solution of solutions) judgeFailed = (await judgeFile(solution, values)) === 'judge-error' || judgeFailed;
  process.exitCode = judgeFailed ? 1 : complaints.length > 0 ? 2 : 0;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
} finally {
  judge.close();
}

function readArguments() {
  try {
    return parseArgs({
      args: process.argv.slice(2),
      options: { json: { type: 'boolean', default: false }, samples: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nUsage: ${USAGE}`);
  }
}

async function judgeFile({ slug, file }: Solution, { json, samples }: { json: boolean; samples: boolean }) {
  const source = await readFile(file, 'utf8');
  const startedAt = performance.now();
  const answer = await judge.judge({ slug, source, mode: samples ? 'run' : 'submit' });
  if (answer.type !== 'verdict') throw new Error(`the judge answered "${answer.type}" to ${file}`);
  const { verdict, passed, total, message, reports } = answer.verdict;
  const ms = Math.round(performance.now() - startedAt);
  if (json) {
    console.log(JSON.stringify({ problem: slug, file, verdict, tests: total, passed, ms, message }));
    return verdict;
  }
  console.log(`${verdictNames[verdict].padEnd(22)} ${file}  ${passed}/${total}  ${plainText(message)}`);
  const failing = reports.find(({ state }) => state !== 'passed');
  for (const { name, text } of failing?.input ?? []) console.log(`    ${name} = ${plainText(text)}`);
  if (failing?.actual !== undefined) console.log(`    yours    ${plainText(failing.actual)}`);
  if (failing?.expected !== undefined) console.log(`    expected ${plainText(failing.expected)}`);
  return verdict;
}
