import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestReport, Verdict } from '@/worker/verdict';
import type { GateJudge } from './gate-judge';
import type { CheckReport, Failure } from './report';
import { readSubmissions, type Submission } from './submissions';

/** A too-slow approach must exceed its limit by this, so that no machine is fast enough for it. */
export const SLOW_ENOUGH = 3;
/** Tried when it does not, to say by how much it does. */
const SMALLER_SCALES = [2, 1.5, 1];

type Findings = Pick<CheckReport, 'failures' | 'rejected' | 'shownSizes' | 'slowestOverLimit'>;

/** Judges the reference and every submission: each must get the verdict of its folder. */
export async function checkSubmissions(judge: GateJudge, root: string, folder: string): Promise<Findings> {
  const { submissions } = readSubmissions(join(root, folder));
  const findings: Findings = { failures: [], rejected: { caught: 0, total: 0 }, shownSizes: [] };
  const reference = await judgedRight(judge, readFileSync(join(root, folder, 'solution.ts'), 'utf8'));
  if (reference.verdict !== 'accepted') findings.failures.push(unexpected(`${folder}/solution.ts`, 'accepted', reference));
  for (const submission of submissions) {
    const file = `${folder}/${submission.path}`;
    const outcome = await judged(judge, submission, file);
    findings.failures.push(...outcome.failures);
    if (outcome.shownSize !== undefined) findings.shownSizes.push(outcome.shownSize);
    if (outcome.overLimit !== undefined) findings.slowestOverLimit = Math.min(outcome.overLimit, findings.slowestOverLimit ?? Infinity);
    if (submission.folder === 'accepted') continue;
    findings.rejected.total += 1;
    if (outcome.failures.length === 0) findings.rejected.caught += 1;
  }
  return findings;
}

interface Outcome {
  failures: Failure[];
  shownSize?: number;
  overLimit?: number;
}

async function judged(judge: GateJudge, submission: Submission, file: string): Promise<Outcome> {
  switch (submission.folder) {
    case 'wrong-answer':
      return judgedWrong(judge, submission, file);
    case 'time-limit-exceeded':
      return judgedSlow(judge, submission, file);
    default: {
      const verdict = await (submission.folder === 'accepted' ? judgedRight : judgedOnce)(judge, submission.source);
      return { failures: verdict.verdict === submission.folder ? [] : [unexpected(file, submission.folder, verdict)] };
    }
  }
}

function judgedOnce(judge: GateJudge, source: string): Promise<Verdict> {
  return judge.submit(source, { explain: false });
}

/** What is right may be slowed down by whatever else runs on this machine; it is given a second chance. */
async function judgedRight(judge: GateJudge, source: string): Promise<Verdict> {
  const verdict = await judgedOnce(judge, source);
  return verdict.verdict === 'time-limit-exceeded' ? judgedOnce(judge, source) : verdict;
}

/** Whoever sends it is shown an input on which the code still fails when nothing ran before. */
async function judgedWrong(judge: GateJudge, { source, folder }: Submission, file: string): Promise<Outcome> {
  const verdict = await judge.submit(source);
  const [shown] = verdict.reports;
  if (verdict.verdict !== folder || !shown) return { failures: [unexpected(file, folder, verdict)] };
  const complaint = verdict.stateLeftBehind ? undefined : await shownTestComplaint(judge, source, shown);
  return { failures: complaint === undefined ? [] : [{ file, message: complaint }], shownSize: shown.inputSize };
}

async function shownTestComplaint(judge: GateJudge, source: string, shown: TestReport): Promise<string | undefined> {
  const input = shown.input
    .map(({ name, text }) => `${name} = ${text}`)
    .join(', ')
    .slice(0, 300);
  const answer = await judge.run(source, Object.fromEntries(shown.input.map(({ name, text }) => [name, text])));
  if (answer.type === 'bad-custom-test') {
    const why = answer.problems.map(({ message }) => message).join('; ');
    return `the failing input that is shown is not legal as a custom test (${why}): ${input}`;
  }
  const again = answer.type === 'verdict' ? answer.verdict.reports.at(-1) : undefined;
  return again?.kind === 'custom' && again.state === shown.state
    ? undefined
    : `the failing input that is shown does not fail as a custom test, but is ${again?.state ?? 'not judged'}: ${input}`;
}

/** A limit three times as long includes the limit: whatever ends before it is too fast to be told apart. */
async function judgedSlow(judge: GateJudge, { source, folder }: Submission, file: string): Promise<Outcome> {
  const slow = await judge.submit(source, { explain: false, confirm: false, timeLimitScale: SLOW_ENOUGH });
  if (slow.verdict === folder) return { failures: [], overLimit: SLOW_ENOUGH };
  for (const timeLimitScale of SMALLER_SCALES) {
    const verdict = await judge.submit(source, { explain: false, timeLimitScale });
    if (verdict.verdict !== folder) continue;
    const message = `exceeds its time limit by less than ${SLOW_ENOUGH}x; give the test that must catch it a larger n`;
    return { failures: [{ file, message }], overLimit: timeLimitScale };
  }
  return { failures: [unexpected(file, folder, slow)] };
}

function unexpected(file: string, wanted: string, { verdict, message, reports }: Verdict): Failure {
  const [shown] = reports;
  const input = shown ? ` Input: ${inputText(shown)}` : '';
  const advice = verdict === 'accepted' ? ' Add an edge case that tells it apart.' : '';
  return { file, message: `must be ${wanted}, but is ${verdict}. ${message}${advice}${input}` };
}

function inputText({ input }: TestReport): string {
  return input.map(({ name, text }) => `${name} = ${text.length > 100 ? `${text.slice(0, 100)}…` : text}`).join(', ');
}
