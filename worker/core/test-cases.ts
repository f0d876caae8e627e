import * as fc from 'fast-check';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { inputSchema } from '@/problems/spec/entry';
import type { LargeTest, Problem } from '@/problems/spec/problem';
import { Rng } from '@/problems/spec/random';
import type { TestKind } from '../verdict';

/** One test: a call, or for a batch many. Large inputs are made when they are first needed. */
export interface TestCase {
  kind: TestKind;
  calls(): unknown[];
  /** A random test's place in fast-check's tree of values, for shrinking. */
  random?: fc.Value<unknown>;
  /** A large test's maker, for smaller sizes. */
  large?: LargeTest<unknown>;
}

const DEFAULT_RANDOM_TESTS = 60;
const SMALL_SIZES = [1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 30, 50, 100];
const FIRST_DOUBLED = 16;

export function sampleTests(problem: Problem): TestCase[] {
  return problem.samples.map(({ input }) => ({ kind: 'sample', calls: () => [input] }));
}

export function customTest(input: unknown): TestCase {
  return { kind: 'custom', calls: () => [input] };
}

/** Edge cases, then random tests, then large ones: what fails early is small. The same on every machine. */
export function hiddenTests(problem: Problem): TestCase[] {
  const edges = problem.edgeCases.map((input): TestCase => ({ kind: 'edge', calls: () => [input] }));
  const random = Array.from({ length: problem.randomTests ?? DEFAULT_RANDOM_TESTS }, (_, i): TestCase => {
    const value = randomValue(problem, i);
    return { kind: 'random', calls: () => [value.value], random: value };
  });
  const large = problem.large.map((test): TestCase => {
    let calls: unknown[] | undefined;
    return { kind: 'large', calls: () => (calls ??= largeCalls(problem, test)), large: test };
  });
  return [...edges, ...random, ...large];
}

/** The `index`th of the problem's endless sequence of random values. */
export function randomValue(problem: Problem, index: number): fc.Value<unknown> {
  const generator = new fc.Random(xoroshiro128plus(seedOf(`${problem.slug} ${index}`)));
  // as fast-check's runner does: the more runs, the rarer the small, biased values
  const bias = 2 + Math.floor(Math.log10(index + 1));
  return problem.random.generate(generator, bias);
}

/** @param n another size than the test's own, to measure growth or to look for a smaller failure */
export function largeCalls(problem: Problem, test: LargeTest<unknown>, n = test.n): unknown[] {
  const rng = new Rng(seedOf(`${problem.slug} ${test.why}`));
  return 'make' in test ? [test.make(n, rng)] : test.makeBatch(n, rng).calls;
}

/** Sizes at which a failure of a large test is looked for. */
export function smallSizes({ n }: LargeTest<unknown>): number[] {
  return SMALL_SIZES.filter((size) => size < n);
}

/** Sizes at which growth is measured, doubling. */
export function doublingSizes({ n }: LargeTest<unknown>): number[] {
  const sizes: number[] = [];
  for (let size = FIRST_DOUBLED; size <= n; size *= 2) sizes.push(size);
  return sizes;
}

/** The calls of another size; none where the generator refuses it or makes what is not legal, which the reference need not survive. */
export function callsOfSize(problem: Problem, test: LargeTest<unknown>, n: number): unknown[] {
  try {
    const calls = largeCalls(problem, test, n);
    return isLegal(problem, calls[0]) ? calls : []; // the calls of a batch are alike
  } catch {
    return [];
  }
}

function isLegal(problem: Problem, input: unknown): boolean {
  return inputSchema(problem.entry).safeParse(input).success && problem.constraints.every(({ holds }) => holds(input));
}

/** FNV-1a over UTF-16 units, 32 bits. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
