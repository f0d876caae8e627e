import * as acorn from 'acorn';
import { describe, expect, it } from 'vitest';
import { ShallowParser } from '@/worker/core/shallow-parser';

const options = { ecmaVersion: 'latest', sourceType: 'script' } as const;

/** What can stand inside of itself, `n` times. */
const forms: [name: string, source: (n: number) => string][] = [
  ['parentheses', (n) => `${'('.repeat(n)}1${')'.repeat(n)}`],
  ['arrays', (n) => `${'['.repeat(n)}${']'.repeat(n)}`],
  ['objects', (n) => `x = ${'{a:'.repeat(n)}1${'}'.repeat(n)}`],
  ['calls', (n) => `${'f('.repeat(n)}${')'.repeat(n)}`],
  ['arrow functions', (n) => `${'a =>'.repeat(n)}1`],
  ['called functions', (n) => `${'(() => '.repeat(n)}1${')()'.repeat(n)}`],
  ['templates', (n) => `${'`$'.concat('{').repeat(n)}1${'}`'.repeat(n)}`],
  ['patterns', (n) => `let ${'['.repeat(n)}a${']'.repeat(n)} = 1`],
  ['patterns of parameters', (n) => `(${'['.repeat(n)}a${']'.repeat(n)}) => 1`],
  ['negations', (n) => `${'!'.repeat(n)}1`],
  ['sums', (n) => `1${' + 1'.repeat(n)}`],
  ['powers', (n) => `1${' ** 1'.repeat(n)}`],
  ['conditions', (n) => `${'a ? 1 : '.repeat(n)}2`],
  ['assignments', (n) => `${'a = '.repeat(n)}1`],
  ['branches', (n) => `${'if (a) 1; else '.repeat(n)}2`],
  ['blocks', (n) => `${'{'.repeat(n)}${'}'.repeat(n)}`],
  ['classes', (n) => `${'class A { static {'.repeat(n)}${'} }'.repeat(n)}`],
  ['constructions', (n) => `${'new '.repeat(n)}a`],
];

describe('the parser that never nears the end of the stack', () => {
  it.each(forms)('reads %s that a person may nest, as acorn does', (_, source) => {
    expect(JSON.stringify(ShallowParser.parse(source(40), options))).toBe(JSON.stringify(acorn.parse(source(40), options)));
  });

  it.each(forms)('refuses thousands of %s while much of the stack is left', (_, source) => {
    expect(() => atHalfTheStack(() => ShallowParser.parse(source(20_000), options))).toThrow(SyntaxError);
  });
});

/** As if half of the stack were taken already. */
function atHalfTheStack<T>(act: () => T): T {
  const deep = (levels: number): T => (levels === 0 ? act() : deep(levels - 1));
  return deep(Math.floor(framesThatFit() / 2));
}

function framesThatFit(): number {
  let frames = 0;
  const fall = (): void => {
    frames += 1;
    fall();
  };
  try {
    fall();
  } catch {
    // as meant
  }
  return frames;
}
