import type { Problem } from '@/problems/spec/problem';

/** @param wanted the catalogue's, as in `float:1e-9,1e-12` or `in-place:nums:prefix`; undefined when the problem has that checker */
export function checkerDifference({ checker, entry }: Problem, wanted: string): string | undefined {
  const [name = '', ...details] = wanted.split(':');
  switch (name) {
    case 'exact':
    case 'unordered':
    case 'unordered-deep':
    case 'class-calls':
      return kindDifference(checker.kind, [name], wanted);
    case 'anyValid':
    case 'class-calls+anyValid':
      return kindDifference(checker.kind, ['any-valid'], wanted);
    case 'float':
      return kindDifference(checker.kind, ['float'], wanted) ?? toleranceDifference((pair) => passes(checker, pair), details[0]);
    case 'class-calls+float': {
      const operations = [entry.name, 'call'];
      return (
        kindDifference(checker.kind, ['class-calls'], wanted) ??
        toleranceDifference(
          ([expected, actual]) =>
            passes(
              checker,
              [
                [null, expected],
                [null, actual],
              ],
              { operations, arguments: [[], []] },
            ),
          details[0],
        )
      );
    }
    case 'in-place': {
      const [parameter, prefix] = details;
      const isSame =
        checker.source.from === 'argument' && checker.source.name === parameter && checker.source.prefix === (prefix === 'prefix');
      return isSame ? undefined : `the checker looks at ${JSON.stringify(checker.source)}; the catalogue says ${wanted}`;
    }
    default:
      return `the catalogue's checker "${wanted}" is not known to the gate`;
  }
}

function kindDifference(kind: string, kinds: string[], wanted: string): string | undefined {
  return kinds.includes(kind) ? undefined : `the checker is ${kind}; the catalogue says ${wanted}`;
}

// The tolerance is not told by the checker, so it is felt for: what lies just within must pass, just outside must not.
function toleranceDifference(isRight: (pair: [number, number]) => boolean, wanted: string | undefined): string | undefined {
  if (wanted === undefined) return undefined;
  const [rtol = 0, atol = 0] = wanted.split(',').map(Number);
  const off = (expected: number, error: number): [number, number] => [expected, expected + error];
  for (const expected of [0, 1, 1000]) {
    const limit = atol + rtol * expected;
    if (limit > 0 && !isRight(off(expected, 0.99 * limit)))
      return `the checker is stricter than the catalogue's float:${wanted} near ${expected}`;
    const outside = limit > 0 ? 1.01 * limit : Number.MIN_VALUE;
    if (expected + outside !== expected && isRight(off(expected, outside))) {
      return `the checker is laxer than the catalogue's float:${wanted} near ${expected}`;
    }
  }
  return undefined;
}

function passes(checker: Problem['checker'], [expected, actual]: [unknown, unknown], input: unknown = {}): boolean {
  return checker.check({ input, expected, actual, live: { answer: actual, arguments: [] } }) === undefined;
}
