import type { Growth } from '../verdict';
import type { Judging } from './judging';
import { callsOfSize, doublingSizes } from './test-cases';

const BUDGET_MS = 1500;
/** For one size; a loop that never ends must not use up the patience that is left. */
const SIZE_LIMIT_MS = 500;
/** Below this a measurement is mostly noise: messages between threads take tenths of a millisecond. */
const MEASURABLE_MS = 2;
const FEWEST_POINTS = 3;
/** The largest sizes, where compilation and start-up no longer show. */
const MOST_POINTS = 4;
const REPEATS = 3;
const WORTH_REPEATING_MS = 60;
/** Points that lie worse than this on a line say nothing that is worth saying. */
const LEAST_CORRELATION = 0.9;

/**
 * How the submission's time grows with n: the problem's first sized test at doubling n until the time is clear, and a
 * straight line through log n and log time.
 * @returns undefined when too few sizes could be measured, or their times do not lie on a line
 */
export async function measuredGrowth(judging: Judging): Promise<Growth | undefined> {
  const [test] = judging.problem.large;
  if (!test) return undefined;
  const deadline = performance.now() + BUDGET_MS;
  const session = await judging.open();
  const points: Growth['points'] = [];
  for (const n of doublingSizes(test)) {
    if (performance.now() >= deadline) break;
    const calls = callsOfSize(judging.problem, test, n);
    if (calls.length === 0) continue;
    const time = await fastest(() => judging.time(session, calls, Math.min(SIZE_LIMIT_MS, deadline - performance.now())));
    if (!time) break;
    points.push({ n, ...time });
  }
  const clear = points.slice(points.findLastIndex(({ ms }) => ms < MEASURABLE_MS) + 1).slice(-MOST_POINTS);
  if (clear.length < FEWEST_POINTS) return undefined;
  const { slope, correlation } = fittedLine(clear.map(({ n, ms }) => [Math.log(n), Math.log(ms)]));
  if (correlation < LEAST_CORRELATION) return undefined;
  return { exponent: slope, points, target: judging.problem.complexity.time };
}

/** Noise only ever adds time, so of several runs the fastest is nearest to the truth. */
async function fastest(measure: () => Promise<{ ms: number | undefined; referenceMs: number }>) {
  let best: { ms: number; referenceMs: number } | undefined;
  for (let i = 0; i < REPEATS && (best?.ms ?? 0) < WORTH_REPEATING_MS; i++) {
    const { ms, referenceMs } = await measure();
    if (ms === undefined) return best;
    best = { ms: Math.min(ms, best?.ms ?? ms), referenceMs: Math.min(referenceMs, best?.referenceMs ?? referenceMs) };
  }
  return best;
}

/** The least-squares line through the points, and how closely they lie on it (Pearson's r). */
function fittedLine(points: [x: number, y: number][]): { slope: number; correlation: number } {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const covariance = mean(points.map(([x, y]) => (x - meanX) * (y - meanY)));
  const varianceX = mean(points.map(([x]) => (x - meanX) ** 2));
  const varianceY = mean(points.map(([, y]) => (y - meanY) ** 2));
  return { slope: covariance / varianceX, correlation: covariance / Math.sqrt(varianceX * varianceY) };
}
