import type { Growth, Verdict } from '@/worker/verdict';

/** How long the code took beside the reference in the same run; times themselves say nothing across machines. */
export function describeTimeRatio({ median, low, high }: NonNullable<Verdict['timeRatio']>): string {
  const spread =
    describeRatio(low) === describeRatio(high) ? '' : ` (${describeRatio(low)} to ${describeRatio(high)} over the larger tests)`;
  return `Took ${describeRatio(median)} times as long as the reference in this run${spread}.`;
}

/** The fitted growth in words, with its target. */
export function describeGrowth({ exponent, target }: Growth): string {
  return `Your time grew about like ${describePower(exponent)}; the target is ${target}.`;
}

/** The power of n, as in `n^2.0`. */
export function describePower(exponent: number): string {
  if (exponent < 0.15) return 'a constant';
  return Math.abs(exponent - 1) < 0.05 ? 'n' : `n^${exponent.toFixed(1)}`;
}

/** Two digits: more would be noise. */
export function describeRatio(value: number): string {
  return new Intl.NumberFormat('en', { maximumSignificantDigits: 2 }).format(value);
}
