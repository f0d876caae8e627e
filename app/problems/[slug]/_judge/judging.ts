import type { CustomTestProblem, JudgeAnswer, Progress } from '@/worker/protocol';
import type { CompileProblem, ConsoleLine, Verdict } from '@/worker/verdict';

export type Mode = 'run' | 'submit';

export interface Request {
  mode: Mode;
  source: string;
  customTests: Record<string, string>[];
}

/** What the page knows of the judge's work on this problem. */
export type Judging =
  | { state: 'idle'; badTest?: { index: number; problems: CustomTestProblem[] } }
  | { state: 'compiling' | 'running'; request: Request; progress?: Progress }
  | { state: 'done'; request: Request; verdict: Verdict };

/** Whether this press asks for nothing new: the same code is being judged in the same way already. */
export function isDoublePress(judging: Judging, { mode, source, customTests }: Request): boolean {
  if (judging.state !== 'compiling' && judging.state !== 'running') return false;
  const { request } = judging;
  return request.mode === mode && request.source === source && (mode === 'submit' || request.customTests === customTests);
}

export function withProgress(judging: Judging, progress: Progress): Judging {
  if (judging.state !== 'compiling' && judging.state !== 'running') return judging;
  return { state: progress.state === 'compiling' ? 'compiling' : 'running', request: judging.request, progress };
}

/** @param before what was known before the request, which a cancelled one leaves standing */
export function afterAnswer(before: Judging, request: Request, answer: JudgeAnswer): Judging {
  switch (answer.type) {
    case 'verdict':
      return { state: 'done', request, verdict: answer.verdict };
    case 'cancelled':
      return before.state === 'done' ? before : { state: 'idle' };
    case 'bad-custom-test':
      return { state: 'idle', badTest: { index: answer.index, problems: answer.problems } };
    default:
      return answer satisfies never;
  }
}

/** What is said when the judge's code did not reach the page. */
export function unreachableJudge(error: unknown): JudgeAnswer {
  const detail = error instanceof Error ? ` (${error.message.slice(0, 200)})` : '';
  return {
    type: 'verdict',
    verdict: {
      verdict: 'judge-error',
      message: `The judge could not be loaded${detail}. Your code is kept. Check the connection, choose Retry above, then press Submit again.`,
      passed: 0,
      total: 0,
      hiddenTests: 0,
      compileProblems: [],
      reports: [],
      stateLeftBehind: false,
      console: [],
      consoleCut: false,
      problemHash: '',
    },
  };
}

/** What the newest verdict marks in the editor. */
export function problemsIn(judging: Judging): CompileProblem[] {
  return judging.state === 'done' ? judging.verdict.compileProblems : [];
}

/** What the newest judged code printed. */
export function consoleOf(judging: Judging): { lines: ConsoleLine[]; isCut: boolean } {
  return judging.state === 'done' ? { lines: judging.verdict.console, isCut: judging.verdict.consoleCut } : { lines: [], isCut: false };
}
