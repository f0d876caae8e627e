import type { Problem } from '@/problems/spec/problem';
import { DEFAULT_LIMITS } from '@/problems/spec/problem';
import type { Compiled } from './compile';
import { entryPoint, sandboxCalls } from './entry-point';
import { type Expected, expectedOf } from './reference';
import { type LoadOutcome, type Outcome, type Printed, type SandboxEngine, Session } from './session';
import type { TestCase } from './test-cases';
import { isFailure, resultOf, type TestResult } from './test-result';

/** Thrown where a cancelled submission would go on. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** Thrown when the code does not load in a realm; on a first realm it is a verdict. */
export class LoadFailed extends Error {
  override name = 'LoadFailed';
  constructor(readonly outcome: Exclude<LoadOutcome, { type: 'loaded' }> | { type: 'no-entry' }) {
    super(outcome.type);
  }
}

/** Multiplies every time limit; the gate measures with it how far over the limit a slow approach is. */
export interface LimitOptions {
  timeLimitScale: number;
}

/** One submission on its way: the code, the problem, and the realms that are open for it. */
export class Judging {
  readonly #engine: SandboxEngine;
  readonly #libraries: string[];
  readonly #open = new Set<Session>();
  readonly #expected: WeakMap<TestCase, Expected>;
  /** How many parameters the person's function declares; known once the code has loaded. */
  parameterCount: number | undefined;

  constructor(
    readonly problem: Problem,
    readonly compiled: Compiled,
    readonly signal: AbortSignal,
    readonly limits: LimitOptions,
    parts: { engine: SandboxEngine; libraries: string[]; expected: WeakMap<TestCase, Expected> },
  ) {
    this.#engine = parts.engine;
    this.#libraries = parts.libraries;
    this.#expected = parts.expected;
    signal.addEventListener('abort', () => this.close());
  }

  /**
   * A fresh realm with the person's code loaded.
   * @throws LoadFailed, Cancelled
   */
  async open(printed: Printed = { lines: [], cut: false }): Promise<Session> {
    this.#refuseIfCancelled();
    const session = await Session.open(this.#engine, printed);
    this.#open.add(session);
    const loaded = await session.load(this.compiled.code, this.#libraries, entryPoint(this.problem));
    this.#refuseIfCancelled();
    if (loaded.type !== 'loaded') throw new LoadFailed(loaded);
    if (!loaded.found) throw new LoadFailed({ type: 'no-entry' });
    this.parameterCount = loaded.parameterCount;
    return session;
  }

  /** @param patience multiplies the time limit once more */
  async run(session: Session, test: TestCase, patience = 1): Promise<TestResult> {
    const calls = test.calls();
    const expected = await this.#expectedOf(test, calls);
    const outcome = await this.#outcomeOf(session, calls, expected.ms, patience);
    return resultOf(this.problem, test, calls, expected, outcome);
  }

  /** Runs until the first failure. */
  async runInOrder(session: Session, tests: TestCase[], onTest: (done: number) => void, patience = 1): Promise<TestResult[]> {
    const results: TestResult[] = [];
    for (const test of tests) {
      onTest(results.length);
      const result = await this.run(session, test, patience);
      results.push(result);
      if (isFailure(result)) break;
    }
    return results;
  }

  /** Only the time: of calls that are no test, to measure growth. */
  async time(session: Session, calls: unknown[], timeLimitMs: number): Promise<{ ms: number | undefined; referenceMs: number }> {
    const expected = await expectedOf(this.problem, calls);
    const outcome = await session.run(sandboxCalls(this.problem, calls), timeLimitMs, false);
    this.#refuseIfCancelled();
    return { ms: outcome.type === 'returned' ? outcome.ms : undefined, referenceMs: expected.ms };
  }

  close(): void {
    for (const session of this.#open) session.close();
    this.#open.clear();
  }

  async #outcomeOf(session: Session, calls: unknown[], referenceMs: number, patience: number): Promise<Outcome> {
    const { timeFloorMs, timeFactor } = { ...DEFAULT_LIMITS, ...this.problem.limits };
    const limitMs = (forReferenceMs: number) => Math.max(timeFloorMs, timeFactor * forReferenceMs) * this.limits.timeLimitScale * patience;
    const outcome = await session.run(sandboxCalls(this.problem, calls), limitMs(referenceMs), this.problem.checker.needsArguments);
    this.#refuseIfCancelled();
    if (outcome.type !== 'returned' || outcome.ms <= limitMs(0)) return outcome;
    // What passes only because the reference took long must do so too when that was held up by something else.
    const again = await expectedOf(this.problem, calls);
    return outcome.ms > limitMs(Math.min(referenceMs, again.ms)) ? { type: 'timed-out' } : outcome;
  }

  // The reference is timed anew for every large test, since its limit hangs on that; small ones have the floor.
  async #expectedOf(test: TestCase, calls: unknown[]): Promise<Expected> {
    const known = this.#expected.get(test);
    if (known) return known;
    const expected = await expectedOf(this.problem, calls);
    if (test.kind !== 'large') this.#expected.set(test, expected);
    return expected;
  }

  #refuseIfCancelled(): void {
    if (this.signal.aborted) throw new Cancelled();
  }
}
