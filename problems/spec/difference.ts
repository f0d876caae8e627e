/** Where and how an answer first departs from what was expected; `path` leads there from the outermost value. */
export interface Difference {
  kind: 'type' | 'length' | 'missing-key' | 'surplus-key' | 'value';
  path: (string | number)[];
  expected: unknown;
  actual: unknown;
}

/** As numpy.isclose: close when |actual - expected| <= atol + rtol * |expected|. Zero for both means equal. */
export interface Tolerance {
  rtol: number;
  atol: number;
  /** Whether NaN equals NaN; default false. */
  equalNaN?: boolean;
}

export const EXACT: Tolerance = { rtol: 0, atol: 0, equalNaN: true };

/** The first difference between two values of plain data, shapes before numbers; undefined when there is none. */
export function firstDifference(expected: unknown, actual: unknown, tolerance: Tolerance = EXACT): Difference | undefined {
  return compare(expected, actual, [], () => undefined) ?? compare(expected, actual, [], leafDifference(tolerance));
}

type CompareLeaves = (expected: unknown, actual: unknown, path: (string | number)[]) => Difference | undefined;

function leafDifference(tolerance: Tolerance): CompareLeaves {
  return (expected, actual, path) => {
    const same =
      typeof expected === 'number' && typeof actual === 'number' ? isClose(expected, actual, tolerance) : Object.is(expected, actual);
    return same ? undefined : { kind: 'value', path, expected, actual };
  };
}

function isClose(expected: number, actual: number, { rtol, atol, equalNaN }: Tolerance): boolean {
  if (expected === actual) return true; // also 0 and -0, and equal infinities
  if (Number.isNaN(expected) && Number.isNaN(actual)) return equalNaN === true;
  if (!Number.isFinite(expected) || !Number.isFinite(actual)) return false;
  return Math.abs(actual - expected) <= atol + rtol * Math.abs(expected);
}

function compare(expected: unknown, actual: unknown, path: (string | number)[], leaves: CompareLeaves): Difference | undefined {
  const kind = kindOf(expected);
  if (kind !== kindOf(actual)) return { kind: 'type', path, expected, actual };
  if (kind === 'array') return compareArrays(expected as unknown[], actual as unknown[], path, leaves);
  if (kind === 'object') return compareObjects(expected as object, actual as object, path, leaves);
  return leaves(expected, actual, path);
}

function compareArrays(expected: unknown[], actual: unknown[], path: (string | number)[], leaves: CompareLeaves): Difference | undefined {
  if (expected.length !== actual.length) return { kind: 'length', path, expected, actual };
  for (let i = 0; i < expected.length; i++) {
    const difference = compare(expected[i], actual[i], [...path, i], leaves);
    if (difference) return difference;
  }
  return undefined;
}

function compareObjects(expected: object, actual: object, path: (string | number)[], leaves: CompareLeaves): Difference | undefined {
  const expectedFields = expected as Record<string, unknown>;
  const actualFields = actual as Record<string, unknown>;
  for (const name of Object.keys(expected)) {
    if (!Object.hasOwn(actual, name))
      return { kind: 'missing-key', path: [...path, name], expected: expectedFields[name], actual: undefined };
    const difference = compare(expectedFields[name], actualFields[name], [...path, name], leaves);
    if (difference) return difference;
  }
  const surplus = Object.keys(actual).find((name) => !Object.hasOwn(expected, name));
  return surplus === undefined
    ? undefined
    : { kind: 'surplus-key', path: [...path, surplus], expected: undefined, actual: actualFields[surplus] };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}
