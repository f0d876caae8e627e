import * as fc from 'fast-check';

/** Any data that a test may hold: JSON and what JSON lacks, without cycles. */
export function values(): fc.Arbitrary<unknown> {
  return fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4, withCrossShrink: true }, scalars(), tie('array'), tie('object'), tie('map'), tie('set')),
    array: fc.array(tie('value'), { maxLength: 5 }),
    object: fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'a b')), tie('value'), {
      maxKeys: 5,
      noNullPrototype: true,
    }),
    map: fc.array(fc.tuple(tie('value'), tie('value')), { maxLength: 3 }).map((pairs) => new Map(pairs)),
    set: fc.array(tie('value'), { maxLength: 3 }).map((items) => new Set(items)),
  })).value;
}

/** Numbers, arrays and objects nested: what checkers compare. */
export function plainData(): fc.Arbitrary<unknown> {
  return fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3, withCrossShrink: true }, plainScalars(), tie('array'), tie('object')),
    array: fc.array(tie('value'), { maxLength: 5 }),
    object: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { noNullPrototype: true }),
  })).value;
}

function plainScalars() {
  return fc.oneof(fc.integer(), fc.double(), fc.string(), fc.boolean(), fc.constant(null));
}

function scalars() {
  return fc.oneof(
    plainScalars(),
    fc.constantFrom(undefined, -0, Number.NaN, Number.POSITIVE_INFINITY),
    fc.bigInt(),
    fc.string({ unit: 'binary' }),
  );
}
