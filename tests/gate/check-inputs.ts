import { isDeepStrictEqual } from 'node:util';
import type * as fc from 'fast-check';
import * as z from 'zod';
import { encode } from '@/problems/spec/codec';
import { formatValue } from '@/problems/spec/format-value';
import { Plot } from '@/problems/spec/plot';
import type { LargeTest, Problem } from '@/problems/spec/problem';
import { expectedOf } from '@/worker/core/reference';
import { callsOfSize, doublingSizes, largeCalls, randomValue, smallSizes } from '@/worker/core/test-cases';
import { inputComplaint } from './input-complaint';

const RANDOM_VALUES = 300;
const SHRUNK_VALUES = 40;
const SHRINKS = { width: 3, depth: 3 };
/** Of a batch this many calls are looked at, since each may hold the same long array. */
const CALLS_OF_BATCH = 20;
/** Growth is asked of the sizes down to this part of the test's own. */
const SIZES_OF_GROWTH = 16;
const SHOWN_CHARACTERS = 300;

/** What is wrong with the tests of a problem or with its reference, and where in the spec. */
export interface SpecComplaint {
  path: (string | number)[];
  message: string;
}

/** Makes every test and many more, and asks: is it legal, is it the same again, does the reference answer it? */
export async function checkInputs(problem: Problem): Promise<SpecComplaint[]> {
  const complaints: SpecComplaint[] = [];
  for (const [i, { input }] of problem.samples.entries()) complaints.push(...(await checkInput(problem, ['samples', i, 'input'], [input])));
  for (const [i, input] of problem.edgeCases.entries()) complaints.push(...(await checkInput(problem, ['edgeCases', i], [input])));
  return [...complaints, ...(await checkPlot(problem)), ...(await checkRandom(problem)), ...(await checkLarge(problem))];
}

/** Each sample's expected answer can be drawn. */
async function checkPlot(problem: Problem): Promise<SpecComplaint[]> {
  const { plot } = problem;
  if (!plot) return [];
  const complaints: SpecComplaint[] = [];
  for (const [i, { input }] of problem.samples.entries()) {
    const { answers } = await expectedOf(problem, [input]);
    const drawn = thrownOr(() => plot(structuredClone(input), structuredClone(answers[0])));
    const say = (what: string) => complaints.push({ path: ['plot'], message: `of samples[${i}] ${what}` });
    if ('thrown' in drawn) say(`throws ${drawn.thrown}`);
    else {
      const parsed = z.array(Plot).min(1).safeParse(drawn.result);
      if (!parsed.success) say(`is no list of plots: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`);
    }
  }
  return complaints;
}

async function checkRandom(problem: Problem): Promise<SpecComplaint[]> {
  const path = ['random'];
  for (let i = 0; i < RANDOM_VALUES; i++) {
    const value = thrownOr(() => randomValue(problem, i));
    if ('thrown' in value) return [{ path, message: `throws ${value.thrown}` }];
    const complaints = await checkInput(problem, path, [value.result.value]);
    if (complaints.length > 0) return complaints;
    if (!isDeepStrictEqual(randomValue(problem, i).value, value.result.value)) {
      return [{ path, message: 'gives other values for the same seed; draw nothing but from fast-check' }];
    }
    if (i >= SHRUNK_VALUES) continue;
    for (const shrunk of shrinksOf(problem.random, value.result)) {
      const complaint = inputComplaint(problem, shrunk);
      if (complaint) return [{ path, message: `shrinks to a value that ${complaint}: ${shown(shrunk)}` }];
    }
  }
  return [];
}

/** A few of the smaller values that fast-check would try, and of those smaller still. */
function* shrinksOf(arbitrary: fc.Arbitrary<unknown>, value: fc.Value<unknown>, depth = SHRINKS.depth): Generator<unknown> {
  if (depth === 0) return;
  for (const smaller of arbitrary.shrink(value.value_, value.context).take(SHRINKS.width)) {
    yield smaller.value;
    yield* shrinksOf(arbitrary, smaller, depth - 1);
  }
}

async function checkLarge(problem: Problem): Promise<SpecComplaint[]> {
  const complaints: SpecComplaint[] = [];
  for (const [i, test] of problem.large.entries()) {
    const path = ['large', i];
    const made = thrownOr(() => largeCalls(problem, test));
    if ('thrown' in made) complaints.push({ path, message: `with n = ${test.n} throws ${made.thrown}` });
    else if (made.result.length === 0) complaints.push({ path, message: 'makes a batch without calls' });
    else if (!isDeepStrictEqual(encode(largeCalls(problem, test)), encode(made.result))) {
      // encoded, so that an array that many calls share is compared once
      complaints.push({ path, message: 'makes another input for the same seed; draw nothing but from the rng that it is given' });
    } else complaints.push(...(await checkInput(problem, path, made.result)), ...(await checkSmallSizes(problem, path, test)));
  }
  return complaints.length > 0 ? complaints : checkDoubling(problem);
}

/** Failures are looked for at these sizes, so the generator must come to an end, and the reference answer what is legal. */
async function checkSmallSizes(problem: Problem, path: SpecComplaint['path'], test: LargeTest<unknown>): Promise<SpecComplaint[]> {
  for (const n of smallSizes(test)) {
    const calls = callsOfSize(problem, test, n);
    const complaints = calls.length > 0 ? await checkInput(problem, path, calls) : [];
    if (complaints.length > 0) return complaints;
  }
  return [];
}

/** Growth is measured with the first test, for which it needs a few of its sizes. */
async function checkDoubling(problem: Problem): Promise<SpecComplaint[]> {
  const [test] = problem.large;
  if (!test) return [];
  for (const n of doublingSizes(test).filter((size) => size > test.n / SIZES_OF_GROWTH)) {
    const path = ['large', 0];
    const made = thrownOr(() => largeCalls(problem, test, n));
    if ('thrown' in made) return [{ path, message: `with n = ${n}, to measure growth, throws ${made.thrown}` }];
    const [complaint] = await checkInput(problem, path, made.result);
    if (complaint) return [{ path, message: `with n = ${n}, to measure growth, ${complaint.message}` }];
  }
  return [];
}

async function checkInput(problem: Problem, path: SpecComplaint['path'], calls: unknown[]): Promise<SpecComplaint[]> {
  const step = Math.max(1, Math.floor(calls.length / CALLS_OF_BATCH));
  for (let i = 0; i < calls.length; i += step) {
    const complaint = inputComplaint(problem, calls[i]);
    if (complaint) return [{ path, message: `${complaint}: ${shown(calls[i])}` }];
  }
  const complaint = await referenceComplaint(problem, calls);
  return complaint === undefined ? [] : [{ path, message: complaint }];
}

async function referenceComplaint(problem: Problem, calls: unknown[]): Promise<string | undefined> {
  let answers: unknown[];
  try {
    ({ answers } = await expectedOf(problem, calls));
  } catch (error) {
    return `the reference fails, ${String(error)}: ${shown(calls[0])}`;
  }
  for (const [i, input] of calls.entries()) {
    const [expected, actual] = [answers[i], structuredClone(answers[i])];
    const mismatch = problem.checker.check({ input, expected, actual, live: { answer: actual, arguments: [] } });
    if (mismatch)
      return `the checker refuses the reference's own answer ${shown(expected)} (${mismatch.reason ?? 'it differs'}): ${shown(input)}`;
  }
  return undefined;
}

function thrownOr<Result>(make: () => Result): { result: Result } | { thrown: string } {
  try {
    return { result: make() };
  } catch (error) {
    return { thrown: String(error) };
  }
}

function shown(value: unknown): string {
  return formatValue(value, SHOWN_CHARACTERS);
}
