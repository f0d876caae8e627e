import * as z from 'zod';

/**
 * What an independent library answers, as tests/fixtures/make.py writes it. Numbers that JSON lacks are the texts
 * "NaN", "Infinity" and "-Infinity", wherever a value stands. Where no such library can be, `property` says what is
 * tested in its place.
 */
export const FixturesFile = z.union([
  z.strictObject({
    library: z.string().min(1),
    version: z.string().min(1),
    python: z.string().optional(),
    cases: z.array(z.strictObject({ input: z.json().transform(withNumbers), expected: z.json().transform(withNumbers) })).min(1),
  }),
  z.strictObject({ property: z.string().min(1) }),
]);
export type FixturesFile = z.infer<typeof FixturesFile>;

const numbers = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

function withNumbers(value: unknown): unknown {
  if (typeof value === 'string') return numbers.get(value) ?? value;
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withNumbers(part)]));
}
