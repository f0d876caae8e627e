import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, type Rng } from '@/problems/spec';

export const matrix = z.array(z.array(z.number()));
/** An answer may hold NaN and still have the promised form. */
export const answerMatrix = z.array(z.array(anyNumber()));

export function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

export function hasWidth(rows: number[][], width: number): boolean {
  return rows.every((row) => row.length === width);
}

/** Whether no entry is larger than `most`, whatever its sign. */
export function isWithin(rows: number[][], most: number): boolean {
  return rows.every((row) => row.every((value) => Math.abs(value) <= most));
}

export function widthOf(rows: number[][]): number {
  return rows[0]?.length ?? 0;
}

export function anySize(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: most });
}

/** Mostly quarters between -2 and 2; one in five is a whole number up to `most` in size. */
export function anyMatrix(rows: number, columns: number, most: number): fc.Arbitrary<number[][]> {
  const entry = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -8, max: 8 }).map((quarters) => quarters / 4) },
    { weight: 1, arbitrary: fc.integer({ min: -most, max: most }) },
  );
  return listOf(rows, listOf(columns, entry));
}

/** A list of exactly `length` items. */
export function listOf<T>(length: number, item: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(item, { minLength: length, maxLength: length });
}

/** Cut from a larger matrix, so that a smaller shape keeps the entries that it still has. */
export function corner(rows: number[][], height: number, width: number): number[][] {
  return rows.slice(0, height).map((row) => row.slice(0, width));
}

/** Hundredths between -size and size. */
export function randomMatrix(rng: Rng, rows: number, columns: number, size: number): number[][] {
  return rng.array(rows, () => rng.array(columns, () => rng.int(-100 * size, 100 * size) / 100));
}

/** As values it turns the output of an attention into its weights. */
export function identity(size: number): number[][] {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
}
