import { transform } from 'esbuild';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyValid, classCalls, exact, float, inPlace, unordered, unorderedDeep } from '@/problems/spec';
import { decode, encode, isEncoded, MalformedEncoding } from '@/problems/spec/codec';
import { formatValue } from '@/problems/spec/format-value';
import { nodeClasses } from '@/problems/spec/nodes';
import { compile } from '@/worker/core/compile';
import { VerdictSlug } from '@/worker/verdict';
import { realJudge } from '../unit/judge-support';
import { control } from './attacks';

// Found once, and tried first ever since.
const SOURCES = [
  '',
  '\uFEFF',
  '/*',
  '`${',
  'export default',
  'class twoSum {',
  'export { twoSum as default };',
  'import twoSum = require("x")',
  'using x = y;',
  '\\u{110000}',
  '#!',
  '@',
  'enum',
  'return',
  '}',
  '})();',
  'twoSum = 1',
];

const word = fc.constantFrom(
  ...[
    'function',
    'class',
    'const',
    'let',
    'var',
    'return',
    'if',
    'else',
    'for',
    'while',
    'of',
    'in',
    'new',
    'await',
    'async',
    'yield',
    'export',
    'default',
    'import',
    'type',
  ],
  ...[
    'interface',
    'enum',
    'namespace',
    'declare',
    'abstract',
    'extends',
    'implements',
    'static',
    'get',
    'set',
    'try',
    'catch',
    'throw',
    'typeof',
    'void',
    'delete',
    'this',
    'super',
  ],
  ...[
    'twoSum',
    'nums',
    'target',
    'i',
    'x',
    'number',
    'any',
    'Array',
    '0',
    '1n',
    '1e9',
    '"text"',
    "'",
    '`',
    '${',
    '/a+/g',
    '//',
    '/*',
    '*/',
    '<!--',
    '-->',
    '\n',
    '\r',
    '\u2028',
    '\0',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '=>',
    '=',
    '==',
    '!',
    '?',
    '?.',
    '??',
    ':',
    ';',
    ',',
    '.',
    '...',
    '+',
    '-',
    '*',
    '**',
    '/',
    '%',
    '&',
    '|',
    '^',
    '~',
    '@',
    '#',
    '\\',
    '=>{',
    'as',
    'satisfies',
  ],
);
const wordSoup = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const noise = fc.string({ unit: 'binary', maxLength: 60 });
const damaged = fc
  .tuple(fc.nat(control.length), fc.nat(12), fc.oneof(word, noise))
  .map(([start, length, inserted]) => control.slice(0, start) + inserted + control.slice(start + length));
const source = fc.oneof(wordSoup, noise, damaged);

const value = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withNullPrototype: true,
    withObjectString: true,
  }),
  fc.anything().map((part) => {
    const cyclic: unknown[] = [part];
    cyclic.push(cyclic);
    return cyclic;
  }),
  fc.constantFrom<unknown>(
    Symbol('s'),
    () => 0,
    class {},
    Promise.resolve(1),
    new WeakMap(),
    /x/g,
    new Date(Number.NaN),
    new DataView(new ArrayBuffer(2)),
    Number.NaN,
    -0,
  ),
);

describe('whatever is pasted', () => {
  it('compiles or is refused in words (10,000 sources)', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const result = await compile(text, ['twoSum'], transform);
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { message, place } of result.problems) {
          expect(message).not.toBe('');
          if (place) expect(place.line).toBeLessThanOrEqual(text.split(/\r\n|[\n\r\u2028\u2029]/).length);
        }
      }),
      { numRuns: 10_000, examples: SOURCES.map((text) => [text]) },
    );
  }, 600_000);

  it('is judged, and never by a judge-error (150 sources)', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const { verdict, message } = await submit('two-sum', text, { confirm: false, explain: false });
        expect(VerdictSlug.options, message).toContain(verdict);
        expect(verdict, message).not.toBe('judge-error');
      }),
      { numRuns: 150, examples: SOURCES.map((text) => [text]) },
    );
  }, 600_000);
});

describe('whatever is returned', () => {
  it('crosses the border as data (6,000 values)', () => {
    fc.assert(
      fc.property(value, (returned) => {
        const sent = structuredClone(encode(returned, { maxSlots: 10_000, maxCharacters: 100_000 }));
        expect(isEncoded(sent)).toBe(true);
        expect(() => JSON.parse(JSON.stringify(sent))).not.toThrow();
        expect(typeof formatValue(decode(sent, nodeClasses), 1000)).toBe('string');
      }),
      { numRuns: 6_000 },
    );
  }, 600_000);

  it('meets every checker without a crash (4,000 pairs)', () => {
    const input = { operations: ['A', 'b'], arguments: [[], [1]] };
    const checkers = [
      exact(),
      unordered(),
      unorderedDeep(),
      float(1e-9, 1e-9),
      inPlace('nums'),
      classCalls(),
      anyValid(() => undefined, { fresh: true }),
    ];
    fc.assert(
      fc.property(fc.anything(), value, (expected, returned) => {
        const actual = decode(encode(returned), nodeClasses);
        for (const { check } of checkers) {
          const mismatch = check({ input, expected, actual, live: { answer: actual, arguments: [] } } as never);
          if (mismatch?.reason !== undefined) expect(mismatch.reason).not.toBe('');
        }
      }),
      { numRuns: 4_000 },
    );
  }, 600_000);

  it('and is never trusted: forged data is refused in one way only (2,000 messages)', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4 }), fc.array(fc.anything({ maxDepth: 3 })), (root, table) => {
        const forged = { root, table };
        if (!isEncoded(forged)) return;
        try {
          decode(forged, nodeClasses);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedEncoding);
        }
      }),
      { numRuns: 2_000 },
    );
  }, 600_000);
});

const { submit } = realJudge();
