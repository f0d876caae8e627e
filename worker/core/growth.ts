import type { Growth } from '../verdict';
import type { Judging } from './judging';
import { largeCalls } from './test-cases';

const BUDGET_MS = 1200;
/** For one size; a loop that never ends must not use up the patience that is left. */
const SIZE_LIMIT_MS = 500;
const FIRST_N = 16;
/** Below this a measurement is mostly noise: messages between threads take tenths of a millisecond. */
const MEASURABLE_MS = 2;
const FEWEST_POINTS = 3;

/**
 * How the submission's time grows with n: the problem's first sized test at doubling n until the time is clear, and a
 * straight line through log n and log time.
 * @returns undefined when too few sizes could be measured
 */
export async function measuredGrowth(judging: Judging): Promise<Growth | undefined> {
  const [test] = judging.problem.large;
  if (!test) return undefined;
  const deadline = performance.now() + BUDGET_MS;
  const session = await judging.open();
  const points: Growth['points'] = [];
  for (let n = FIRST_N; n <= test.n && performance.now() < deadline; n *= 2) {
    const calls = callsOfSize(() => largeCalls(judging.problem, test, n));
    if (!calls) continue;
    const { ms, referenceMs } = await judging.time(session, calls, Math.min(SIZE_LIMIT_MS, deadline - performance.now()));
    if (ms === undefined) break;
    points.push({ n, ms, referenceMs });
  }
  const clear = points.slice(points.findLastIndex(({ ms }) => ms < MEASURABLE_MS) + 1); // a hiccup at a small n is no growth
  if (clear.length < FEWEST_POINTS) return undefined;
  return { exponent: slope(clear.map(({ n, ms }) => [Math.log(n), Math.log(ms)])), points, target: judging.problem.complexity.time };
}

function callsOfSize(make: () => unknown[]): unknown[] | undefined {
  try {
    return make();
  } catch {
    return undefined; // a size that the generator does not make
  }
}

/** Of the least-squares line through the points. */
function slope(points: [x: number, y: number][]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const covariance = mean(points.map(([x, y]) => (x - meanX) * (y - meanY)));
  return covariance / mean(points.map(([x]) => (x - meanX) ** 2));
}
