// One submission from source to verdict. Pure of browser and Node: both bring an engine, a compiler and the problems.
import type { Problem } from '@/problems/spec/problem';
import { type JudgeAnswer, JudgeRequest, type Progress } from '../protocol';
import type { Growth, TestReport, Verdict, VerdictSlug } from '../verdict';
import { type CompileResult, compile, type Transform } from './compile';
import { readCustomTest } from './custom-tests';
import { measuredGrowth } from './growth';
import { Cancelled, Judging, LoadFailed } from './judging';
import { type Library, librariesNamed } from './libraries';
import {
  acceptedMessage,
  arityHint,
  bareVerdict,
  errorSentence,
  failureMessage,
  growthHint,
  judgeError,
  missingEntryMessage,
  namesOf,
  samplesPassedMessage,
  stateHint,
} from './messages';
import type { Expected } from './reference';
import { reportOf, thrownError } from './report';
import { type Printed, RealmLost, type SandboxEngine, type Session } from './session';
import { smallestFailure } from './shrink';
import { customTest, hiddenTests, sampleTests, type TestCase } from './test-cases';
import { type Failure, isFailure, type TestResult } from './test-result';

export interface JudgeParts {
  engine: SandboxEngine;
  transform: Transform;
  /** @returns undefined for an unknown slug */
  loadProblem(slug: string): Promise<{ problem: Problem; hash: string } | undefined>;
  loadLibrary(library: Library): Promise<string>;
}

export interface JudgeOptions {
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
  /** Multiplies every time limit; default 1. */
  timeLimitScale?: number;
  /** Whether a failure is shrunk and growth measured; default true. */
  explain?: boolean;
  /** Whether a time-out is confirmed by a second run; default true. */
  confirm?: boolean;
}

export interface Judge {
  /** Never rejects: our own failures come back as a judge-error verdict. */
  judge(request: JudgeRequest, options?: JudgeOptions): Promise<JudgeAnswer>;
  /** Loads a problem and makes its tests, so that the first request for it is as quick as the next. */
  prepare(slug: string): Promise<void>;
}

export function createJudge(parts: JudgeParts): Judge {
  let latest: Prepared | undefined;

  async function prepare(slug: string): Promise<Prepared> {
    if (latest?.problem.slug === slug) return latest;
    const loaded = await parts.loadProblem(slug);
    if (!loaded) throw new Error(`there is no problem "${slug}"`);
    latest = { ...loaded, hidden: hiddenTests(loaded.problem), samples: sampleTests(loaded.problem), expected: new WeakMap() };
    return latest;
  }

  return {
    async prepare(slug) {
      await prepare(slug);
    },
    async judge(request, options = {}) {
      const signal = options.signal ?? new AbortController().signal;
      try {
        const { slug, source, mode, customTests } = JudgeRequest.parse(request);
        options.onProgress?.({ state: 'compiling' });
        const problem = await prepare(slug);
        const compiled = await compile(source, namesOf(problem.problem.entry), parts.transform);
        if (signal.aborted) return { type: 'cancelled' };
        const judged = () => {
          const submission = new SubmissionJudging(parts, problem, options, signal);
          return mode === 'submit' ? submission.submit(compiled) : submission.run(compiled, customTests);
        };
        return await judged().catch((error: unknown) => {
          if (error instanceof RealmLost) return judged();
          throw error;
        });
      } catch (error) {
        if (error instanceof Cancelled || signal.aborted) return { type: 'cancelled' };
        return { type: 'verdict', verdict: judgeError(error) };
      }
    },
  };
}

/** Times the limit in the run that confirms a time-out. A slow approach is over its limit by 3 or more, so it does not slip through. */
const CONFIRMATION_PATIENCE = 2;

/** The latest problem with its tests; inputs, and the answers to small ones, are worked out once. */
interface Prepared {
  problem: Problem;
  hash: string;
  samples: TestCase[];
  hidden: TestCase[];
  expected: WeakMap<TestCase, Expected>;
}

class SubmissionJudging {
  readonly #printed: Printed = { lines: [], cut: false };

  constructor(
    readonly parts: JudgeParts,
    readonly prepared: Prepared,
    readonly options: JudgeOptions,
    readonly signal: AbortSignal,
  ) {}

  /** Samples and custom tests, every one of them. */
  async run(compiled: CompileResult, customTests: Record<string, string>[]): Promise<JudgeAnswer> {
    const { problem, samples } = this.prepared;
    const tests = [...samples];
    for (const [index, test] of customTests.entries()) {
      const read = readCustomTest(problem, test);
      if ('problems' in read) return { type: 'bad-custom-test', index, problems: read.problems };
      tests.push(customTest(read.input));
    }
    return this.#verdict(compiled, tests.length, async (judging) => {
      const results = await this.#runAll(judging, tests);
      const reports = results.map((result, i) => this.#report(judging, i + 1, result));
      const failing = reports.find(({ state }) => state !== 'passed');
      return {
        ...this.#tally(results, tests.length),
        verdict: failing ? slugOf(failing) : 'accepted',
        message: failing
          ? failureMessage(failing, tests.length) + arityHint(problem.entry, judging.parameterCount)
          : samplesPassedMessage(tests.length, this.prepared.hidden.length),
        reports,
      };
    });
  }

  /** Samples and hidden tests up to the first that fails. */
  async submit(compiled: CompileResult): Promise<JudgeAnswer> {
    const tests = [...this.prepared.samples, ...this.prepared.hidden];
    return this.#verdict(compiled, tests.length, async (judging) => {
      const results = await this.#runConfirmed(judging, tests);
      const failure = results.find(isFailure);
      if (!failure) {
        const timeRatio = ratioOf(results);
        const accepted = { ...this.#tally(results, tests.length), verdict: 'accepted' as const, message: acceptedMessage(tests.length) };
        return { ...accepted, ...(timeRatio && { timeRatio }) };
      }
      judging.close(); // what has failed is asked nothing more, and may still be busy
      const explained = await this.#explain(judging, failure);
      const number = results.length;
      const report = this.#report(judging, number, explained.smallest ?? failure);
      const hints = arityHint(this.prepared.problem.entry, judging.parameterCount) + (explained.stateLeftBehind ? stateHint() : '');
      return {
        ...this.#tally(results, tests.length),
        verdict: slugOf(report),
        message: failureMessage(report, tests.length) + (isAboutCode(report) ? hints : '') + growthHint(explained.growth),
        reports: [report],
        ...(explained.smallest && { original: this.#report(judging, number, failure) }),
        ...(explained.growth && { growth: explained.growth }),
        stateLeftBehind: explained.stateLeftBehind,
      };
    });
  }

  async #verdict(compiled: CompileResult, total: number, judged: (judging: Judging) => Promise<Partial<Verdict>>): Promise<JudgeAnswer> {
    const base = { ...bareVerdict('compile-error', '', this.prepared.hash), total, hiddenTests: this.prepared.hidden.length };
    if (!compiled.ok) {
      const [first] = compiled.problems;
      const message = `${first?.place ? `Line ${first.place.line}: ` : ''}${first?.message ?? 'The code does not compile.'}`;
      return { type: 'verdict', verdict: { ...base, message, compileProblems: compiled.problems } };
    }
    const libraries = await Promise.all(librariesNamed(compiled.compiled).map((library) => this.parts.loadLibrary(library)));
    const limits = { timeLimitScale: this.options.timeLimitScale ?? 1 };
    const judging = new Judging(this.prepared.problem, compiled.compiled, this.signal, limits, {
      engine: this.parts.engine,
      libraries,
      expected: this.prepared.expected,
    });
    try {
      const verdict = { ...base, ...(await judged(judging)) };
      return { type: 'verdict', verdict: { ...verdict, console: this.#printed.lines, consoleCut: this.#printed.cut } };
    } catch (error) {
      if (!(error instanceof LoadFailed)) throw error;
      const verdict = { ...base, ...this.#loadFailure(error, judging), console: this.#printed.lines, consoleCut: this.#printed.cut };
      return { type: 'verdict', verdict };
    } finally {
      judging.close();
    }
  }

  #loadFailure({ outcome }: LoadFailed, { compiled }: Judging): Partial<Verdict> {
    switch (outcome.type) {
      case 'no-entry':
        return { verdict: 'compile-error', message: missingEntryMessage(this.prepared.problem.entry, compiled.declared) };
      case 'load-threw': {
        const error = thrownError(outcome.error, compiled);
        if (error.name === 'SyntaxError' && error.frames.length === 0) return { verdict: 'compile-error', message: error.message };
        const place = error.frames[0]?.place;
        return {
          verdict: 'run-time-error',
          message: `Before any test${place ? `, in line ${place.line}` : ''}, your code ended with ${errorSentence(error)}`,
        };
      }
      case 'timed-out':
        return {
          verdict: 'time-limit-exceeded',
          message: 'Your code does not come to the end of its top level: is there an endless loop outside the function?',
        };
      case 'out-of-memory':
        return { verdict: 'memory-limit-exceeded', message: 'Your code needs too much memory before any test has run.' };
      case 'died':
        return { verdict: 'run-time-error', message: 'Your code ended its own worker before any test had run.' };
      default:
        return outcome satisfies never;
    }
  }

  /** A time-out is said only when the same sequence of tests, given more time, times out again: it may have been the machine. */
  async #runConfirmed(judging: Judging, tests: TestCase[]): Promise<TestResult[]> {
    const once = await judging.runInOrder(await judging.open(this.#printed), tests, (done) => this.#progress(done, tests.length));
    if (once.at(-1)?.state !== 'time-limit-exceeded' || this.options.confirm === false) return once;
    return judging.runInOrder(await judging.open(), tests, (done) => this.#progress(done, tests.length), CONFIRMATION_PATIENCE);
  }

  async #runAll(judging: Judging, tests: TestCase[]): Promise<TestResult[]> {
    const results: TestResult[] = [];
    let session: Session | undefined;
    for (const test of tests) {
      this.#progress(results.length, tests.length);
      if (!session?.alive) session = await judging.open(this.#printed);
      const result = await judging.run(session, test);
      results.push(result.state === 'time-limit-exceeded' ? await judging.run(await judging.open(), test, CONFIRMATION_PATIENCE) : result);
    }
    return results;
  }

  async #explain(judging: Judging, failure: Failure): Promise<{ smallest?: Failure; growth?: Growth; stateLeftBehind: boolean }> {
    if (this.options.explain === false) return { stateLeftBehind: false };
    this.options.onProgress?.({ state: 'explaining' });
    if (failure.state === 'time-limit-exceeded') {
      const growth = await measuredGrowth(judging);
      return { ...(growth && { growth }), stateLeftBehind: false };
    }
    if (failure.state !== 'wrong-answer' && failure.state !== 'run-time-error') return { stateLeftBehind: false };
    const session = await judging.open();
    const alone = await judging.run(session, failure.test);
    if (!isFailure(alone)) return { stateLeftBehind: true };
    const smallest = alone.state === failure.state ? await smallestFailure(judging, session, failure) : undefined;
    return { ...(smallest && { smallest }), stateLeftBehind: false };
  }

  #report(judging: Judging, number: number, result: TestResult): TestReport {
    const input = isFailure(result) ? result.input : result.test.calls()[0];
    return reportOf(this.prepared.problem, judging.compiled, number, result, input);
  }

  #tally(results: TestResult[], total: number): Pick<Verdict, 'passed' | 'total'> {
    return { passed: results.filter((result) => !isFailure(result)).length, total };
  }

  #progress(done: number, total: number): void {
    this.options.onProgress?.({ state: 'running', done, total });
  }
}

function slugOf(report: TestReport): VerdictSlug {
  if (report.state === 'passed' || report.state === 'not-run') throw new Error('a test that did not fail decides no verdict');
  return report.state;
}

function isAboutCode({ state }: TestReport): boolean {
  return state === 'wrong-answer' || state === 'run-time-error';
}

/** The submission's time over the reference's in the large tests, where both can be measured. */
function ratioOf(results: TestResult[]): Verdict['timeRatio'] {
  const ratios = results
    .flatMap((result) =>
      !isFailure(result) && result.test.kind === 'large' && result.referenceMs > 0 ? [result.ms / result.referenceMs] : [],
    )
    .sort((a, b) => a - b);
  const [low] = ratios;
  if (low === undefined) return undefined;
  return { low, median: ratios[Math.floor(ratios.length / 2)] as number, high: ratios.at(-1) as number };
}
