// The smallest failing input: what a person can think about is shown first, what was met stays one click away.
import type * as fc from 'fast-check';
import type { Problem } from '@/problems/spec/problem';
import { inputSize } from './input-size';
import type { Judging } from './judging';
import type { Session } from './session';
import { callsOfSize, randomValue, smallSizes, type TestCase } from './test-cases';
import { type Failure, isFailure } from './test-result';

const BUDGET_MS = 300;
/** Of the budget, for finding some small failure when the failing test itself is no value of the arbitrary. */
const SEARCH_SHARE = 0.5;
const FIRST_SEARCH_INDEX = 1_000_000; // far from the hidden tests' own values

/**
 * Looks for a smaller input that fails in the same way, for about 300 ms.
 * @param session a fresh realm in which the failure has just been seen again
 * @returns the smallest found, or undefined when nothing smaller was
 */
export async function smallestFailure(judging: Judging, session: Session, failure: Failure): Promise<Failure | undefined> {
  const search = new Search(judging, session, failure);
  const start = failure.test.random ?? (await search.valueThatFails());
  if (start) await search.descend(start);
  const found = search.smallest;
  if (!found) return undefined;
  // calls before it may have left state behind, so it counts only when it fails alone too
  const alone = await judging.run(await judging.open(), found.test);
  return isFailure(alone) && alone.state === failure.state ? alone : undefined;
}

class Search {
  readonly #deadline = performance.now() + BUDGET_MS;
  readonly #searchDeadline = performance.now() + BUDGET_MS * SEARCH_SHARE;
  readonly #problem: Problem;
  #session: Session;
  smallest: Failure | undefined;

  constructor(
    readonly judging: Judging,
    session: Session,
    readonly failure: Failure,
  ) {
    this.#problem = judging.problem;
    this.#session = session;
  }

  /** Some value of the arbitrary that fails: the edge case itself where it can be shrunk, else the first random one. */
  async valueThatFails(): Promise<fc.Value<unknown> | undefined> {
    const { test, input } = this.failure;
    if (test.large) await this.#trySmallerSizes(test);
    const { random } = this.#problem;
    if (!test.large && random.canShrinkWithoutContext(input))
      return { value: input, value_: input, context: undefined } as fc.Value<unknown>;
    for (let i = FIRST_SEARCH_INDEX; performance.now() < this.#searchDeadline; i++) {
      const value = randomValue(this.#problem, i);
      if (await this.#fails(value.value)) return value;
    }
    return undefined;
  }

  /** Follows the first smaller value that still fails, again and again. */
  async descend(start: fc.Value<unknown>): Promise<void> {
    let current: fc.Value<unknown> | undefined = start;
    while (current && performance.now() < this.#deadline) current = await this.#firstSmaller(current);
  }

  async #firstSmaller(value: fc.Value<unknown>): Promise<fc.Value<unknown> | undefined> {
    for (const candidate of this.#problem.random.shrink(value.value_, value.context)) {
      if (performance.now() >= this.#deadline) return undefined;
      if (await this.#fails(candidate.value)) return candidate;
    }
    return undefined;
  }

  async #trySmallerSizes({ large }: TestCase): Promise<void> {
    if (!large) return;
    for (const n of smallSizes(large)) {
      if (performance.now() >= this.#searchDeadline) return;
      const [input] = callsOfSize(this.#problem, large, n);
      if (input !== undefined && (await this.#fails(input))) return;
    }
  }

  async #fails(input: unknown): Promise<boolean> {
    const result = await this.judging.run(this.#session, { kind: this.failure.test.kind, calls: () => [input] });
    if (!isFailure(result)) return false;
    if (!this.#session.alive) this.#session = await this.judging.open();
    if (result.state !== this.failure.state) return false;
    // as small as the last counts too: fast-check's later candidates have simpler values
    if (inputSize(input) <= inputSize((this.smallest ?? this.failure).input)) this.smallest = result;
    return true;
  }
}
