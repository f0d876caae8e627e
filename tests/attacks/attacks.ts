// The attacks: code that a person might paste to get out, to forge, to hang or to confuse, one idea a file. Each begins with
// `// <verdicts that may be given>: <what it tries>`. `traps.ts` sees what must not have happened.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VerdictSlug } from '@/worker/verdict';
import type { Traps } from './traps';

export interface Attack {
  /** As in `network/fetch`. */
  name: string;
  group: string;
  verdicts: VerdictSlug[];
  what: string;
  /** For the two-sum problem, aimed at the traps. */
  source(traps: Pick<Traps, 'tcpPort' | 'udpPort' | 'marker'>): string;
}

/** What must be accepted after every attack, in its usual time. */
export const control = `function twoSum(nums: number[], target: number): number[] {
  const indexOf = new Map<number, number>();
  for (let i = 0; i < nums.length; i++) {
    const partner = indexOf.get(target - nums[i]!);
    if (partner !== undefined) return [partner, i];
    indexOf.set(nums[i]!, i);
  }
  return [];
}
`;

const folder = import.meta.dirname;

export const attacks: Attack[] = [...readdirSync(folder, { withFileTypes: true })]
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: group }) =>
    readdirSync(join(folder, group)).map((file) => attackIn(group, basename(file, '.ts'), readFileSync(join(folder, group, file), 'utf8'))),
  )
  .concat(generatedSources())
  .sort((a, b) => (a.name < b.name ? -1 : 1));

export const groups = [...new Set(attacks.map(({ group }) => group))];

/** Open file refuses the others: see drafts.test.ts. */
export function fitsInAFile(source: string): boolean {
  return !source.includes('\0') && source.length <= 1e6;
}

function attackIn(group: string, file: string, text: string): Attack {
  const [, verdicts = '', what = ''] = /^\/\/ ([a-z, -]+): (.*)/.exec(text) ?? [];
  return {
    name: `${group}/${file}`,
    group,
    verdicts: verdicts.split(', ').map((verdict) => VerdictSlug.parse(verdict)),
    what,
    source: ({ tcpPort, udpPort, marker }) =>
      text.replaceAll('__PORT__', String(tcpPort)).replaceAll('__UDP__', String(udpPort)).replaceAll('__MARKER__', marker),
  };
}

/** Sources that no file can hold well: of bytes that editors mend, and of a size that nobody wants to read. */
function generatedSources(): Attack[] {
  const made = (name: string, verdicts: VerdictSlug[], what: string, source: string): Attack => ({
    name: `odd-sources/${name}`,
    group: 'odd-sources',
    verdicts,
    what,
    source: () => source,
  });
  const nested = (open: string, close: string, depth: number) => `const deep = ${open.repeat(depth)}0${close.repeat(depth)};\n${control}`;
  return [
    made('byte-order-mark', ['accepted'], 'begins with a byte order mark', `\uFEFF${control}`),
    made('carriage-returns', ['accepted'], 'ends its lines as Windows does', control.replaceAll('\n', '\r\n')),
    made('old-mac-lines', ['accepted'], 'ends its lines with a lone carriage return', control.replaceAll('\n', '\r')),
    made('line-separators', ['accepted'], 'ends its lines with U+2028', control.replaceAll('\n', '\u2028')),
    made('hashbang', ['accepted', 'compile-error'], 'could be run by a shell', `#!/usr/bin/env node\n${control}`),
    made('nul', ['compile-error'], 'holds a NUL', `${control}\0`),
    made('empty', ['compile-error'], 'is empty', ''),
    made('only-a-comment', ['compile-error'], 'says nothing', '// two-sum\n'),
    made('half-a-megabyte', ['accepted'], 'is nearly as long as is judged', `${control}// ${'x'.repeat(499_000 - control.length)}`),
    made('a-megabyte', ['compile-error'], 'is longer than is judged', `${control}// ${'x'.repeat(1e6)}`),
    made('long-line', ['accepted'], 'has one line of four hundred thousand characters', `const text = '${'x'.repeat(4e5)}';\n${control}`),
    made('nested-parentheses', ['compile-error', 'accepted'], 'nests 20,000 parentheses', nested('(', ')', 20_000)),
    made('nested-arrays', ['compile-error', 'accepted'], 'nests 20,000 arrays', nested('[', ']', 20_000)),
    made('nested-functions', ['compile-error', 'accepted'], 'nests 5,000 functions', nested('(() => ', ')()', 5_000)),
    made(
      'nested-types',
      ['compile-error', 'accepted'],
      'nests 20,000 types',
      `type T = ${'Array<'.repeat(20_000)}0${'>'.repeat(20_000)};\n${control}`,
    ),
    made('nested-templates', ['compile-error', 'accepted'], 'nests 5,000 templates', nested('`${', '}`', 5_000)),
    made(
      'long-sum',
      ['compile-error', 'accepted', 'run-time-error'],
      'adds 60,000 numbers',
      `const sum = 0${' + 1'.repeat(60_000)};\n${control}`,
    ),
    made(
      'long-chain',
      ['compile-error', 'accepted', 'run-time-error'],
      'chains 60,000 members',
      `const f = () => 0${'?.a'.repeat(60_000)};\n${control}`,
    ),
    made(
      'unary-chain',
      ['compile-error', 'accepted', 'run-time-error'],
      'negates 100,000 times',
      `const n = ${'!'.repeat(100_000)}0;\n${control}`,
    ),
    made(
      'else-if-chain',
      ['compile-error', 'accepted', 'run-time-error'],
      'chains 20,000 branches',
      `function f(x) { ${'if (x) return 1; else '.repeat(20_000)} return 2; }\n${control}`,
    ),
  ];
}
