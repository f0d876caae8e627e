import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The only source of chance in a problem: the same seed gives the same tests on every machine. */
export class Rng {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return uniformInt(this.#generator, low, high);
  }

  /** A real number from `low` (included) to `high` (excluded). */
  real(low = 0, high = 1): number {
    return low + (high - low) * uniformFloat64(this.#generator);
  }

  /** A draw from the normal distribution, by Box and Muller's transform. */
  normal(mean = 0, deviation = 1): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.real()));
    return mean + deviation * radius * Math.cos(2 * Math.PI * this.real());
  }

  /** One of the items, each as likely as the next. */
  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('pick: the list is empty');
    return items[this.int(0, items.length - 1)] as T;
  }

  /** An array of `length` items made one after the other. */
  array<T>(length: number, make: (index: number) => T): T[] {
    return Array.from({ length }, (_, index) => make(index));
  }

  /** The same items in a random order, in a new array. */
  shuffle<T>(items: readonly T[]): T[] {
    const result = [...items];
    for (let i = result.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      [result[i], result[j]] = [result[j] as T, result[i] as T];
    }
    return result;
  }

  /** `length` different whole numbers from `low` to `high`, in random order. */
  distinctInts(length: number, low: number, high: number): number[] {
    if (high - low + 1 < length) throw new RangeError(`distinctInts: ${length} do not fit between ${low} and ${high}`);
    const chosen = new Set<number>();
    while (chosen.size < length) chosen.add(this.int(low, high));
    return [...chosen];
  }
}
