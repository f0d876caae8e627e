import type { CustomTest } from '@/worker/protocol';
import type { NamedValue } from '@/worker/verdict';

/** A custom test with the values of a sample, or of a test that failed. */
export function customTestFrom(input: NamedValue[]): CustomTest {
  return Object.fromEntries(input.map(({ name, text }) => [name, text]));
}

/** The tests with one more at the end, unless it is there already; with its index. */
export function withTest(tests: CustomTest[], test: CustomTest): { tests: CustomTest[]; index: number } {
  const known = tests.findIndex((other) => sameTest(other, test));
  return known >= 0 ? { tests, index: known } : { tests: [...tests, test], index: tests.length };
}

function sameTest(a: CustomTest, b: CustomTest): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
