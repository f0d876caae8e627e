import * as fc from 'fast-check';

/** Asserts that `law` throws for no value; what it returns does not matter, as an `expect` returns more than nothing. */
export function forAll<Values extends [unknown, ...unknown[]]>(
  ...[law, ...arbitraries]: [law: (...values: Values) => unknown, ...{ [I in keyof Values]: fc.Arbitrary<Values[I]> }]
): void {
  fc.assert(
    fc.property(...(arbitraries as unknown as [fc.Arbitrary<unknown>]), (...values) => {
      law(...(values as unknown as Values));
    }),
  );
}
