import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rng } from '@/problems/spec/random';
import { forAll } from './for-all';

describe('Rng', () => {
  it('gives the same values for the same seed', () => {
    const draw = (rng: Rng) => [rng.int(0, 1e9), rng.real(), rng.normal(), rng.shuffle([1, 2, 3, 4, 5]), rng.distinctInts(3, 0, 99)];
    expect(draw(new Rng(7))).toEqual(draw(new Rng(7)));
    expect(draw(new Rng(7))).not.toEqual(draw(new Rng(8)));
  });

  it('keeps its bounds', () =>
    forAll(
      (seed, low, width) => {
        const rng = new Rng(seed);
        const whole = rng.int(low, low + width);
        const real = rng.real(low, low + width + 1);
        expect(Number.isInteger(whole) && whole >= low && whole <= low + width).toBe(true);
        expect(real >= low && real < low + width + 1).toBe(true);
      },
      fc.integer(),
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.nat(2e9),
    ));

  it('reaches both ends of a range', () => {
    const rng = new Rng(1);
    expect(new Set(rng.array(100, () => rng.int(1, 3)))).toEqual(new Set([1, 2, 3]));
  });

  it('shuffles a copy of the same items', () =>
    forAll(
      (seed, items) => {
        const before = [...items];
        expect(new Rng(seed).shuffle(items).sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
        expect(items).toEqual(before);
      },
      fc.integer(),
      fc.array(fc.integer()),
    ));

  it('draws different whole numbers, also when the range is used up', () =>
    expect(new Rng(3).distinctInts(5, 1, 5).sort()).toEqual([1, 2, 3, 4, 5]));

  it('refuses what cannot be drawn', () => {
    expect(() => new Rng(1).pick([])).toThrow('the list is empty');
    expect(() => new Rng(1).distinctInts(3, 1, 2)).toThrow('3 do not fit between 1 and 2');
  });

  it('draws normally: mean and deviation of many are near those asked for', () => {
    const rng = new Rng(11);
    const draws = rng.array(20_000, () => rng.normal(5, 2));
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
    expect(mean).toBeCloseTo(5, 1);
    expect(Math.sqrt(variance)).toBeCloseTo(2, 1);
  });
});
