import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ProblemFolder } from '@/problems/build/find-problem-folders';
import type { Done } from './check-in-child';
import type { CheckReport } from './report';

const script = fileURLToPath(new URL('check-in-child.ts', import.meta.url));
/** A reference that never ends must not hold up the gate for ever. */
const LONGEST_MS = 10 * 60_000;

/** Checks problems in as many processes as there are cores. Reports come in the order in which they are done. */
export async function checkInParallel(
  root: string,
  folders: ProblemFolder[],
  onReport: (folder: ProblemFolder, report: CheckReport, ms: number) => void,
) {
  const waiting = [...folders];
  const lane = async () => {
    let child: ChildProcess | undefined;
    for (let folder = waiting.shift(); folder; folder = waiting.shift()) {
      child = child?.connected ? child : fork(script);
      const startedAt = performance.now();
      const report = await checkIn(child, root, folder);
      onReport(folder, report, performance.now() - startedAt);
    }
    if (child?.connected) child.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), folders.length) }, lane));
}

async function checkIn(child: ChildProcess, root: string, folder: ProblemFolder): Promise<CheckReport> {
  const done = await new Promise<Done>((resolve) => {
    let isTooLong = false;
    const timer = setTimeout(() => {
      isTooLong = true;
      child.kill('SIGKILL');
    }, LONGEST_MS);
    const settle = (result: Done) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(result);
    };
    child.once('message', (message) => settle(message as Done));
    child.once('exit', (code, signal) => {
      const loops = `no end after ${LONGEST_MS / 60_000} minutes: does the reference loop for ever?`;
      settle({ crash: isTooLong ? loops : `the checking process ended by itself (${signal ?? `code ${code}`})` });
    });
    child.send({ root, folder });
  });
  return 'report' in done ? done.report : crashReport(folder, done.crash);
}

function crashReport({ slug, path }: ProblemFolder, message: string): CheckReport {
  return {
    slug,
    failures: [{ file: `problems/${path}`, message }],
    hiddenTests: 0,
    rejected: { caught: 0, total: 0 },
    mutants: { killed: 0, total: 0, equivalent: 0 },
    shownSizes: [],
  };
}
