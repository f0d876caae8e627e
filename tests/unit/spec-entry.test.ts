import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { cls, fn, inputSchema, method, signatureText, starterCode } from '@/problems/spec/entry';
import { anyNumber, binaryTree, graph, linkedList, typeText } from '@/problems/spec/types';

describe('typeText', () => {
  it.each<[string, z.ZodType]>([
    ['number', z.int().min(1)],
    ['number', anyNumber()],
    ['number[][]', z.array(z.array(z.number()))],
    ['[number, string][]', z.array(z.tuple([z.int(), z.string()]))],
    ['Array<number | null>', z.array(z.nullable(z.number()))],
    ['Array<ListNode | null>', z.array(linkedList())],
    ['TreeNode | null', binaryTree()],
    ['_Node | null', graph()],
    ['{ weights: number[]; note?: string }', z.object({ weights: z.array(z.number()), note: z.optional(z.string()) })],
    ['{ a: number | null }[]', z.array(z.object({ a: z.nullable(z.number()) }))],
    ['Array<{ a: number } | null>', z.array(z.nullable(z.object({ a: z.number() })))],
    ['Array<[number, string] | null>', z.array(z.nullable(z.tuple([z.int(), z.string()])))],
    ['"sum" | "mean"', z.enum(['sum', 'mean'])],
    ['Array<"sum" | "mean">', z.array(z.enum(['sum', 'mean']))],
    ['Record<string, number[]>', z.record(z.string(), z.array(z.number()))],
    ['string | number', z.union([z.string(), z.number()])],
    ['void', z.void()],
  ])('writes %s', (text, schema) => expect(typeText(schema)).toBe(text));

  it('keeps its text when a rule is added to the schema', () => expect(typeText(linkedList().refine(() => true))).toBe('ListNode | null'));

  it('refuses a schema that no signature may use', () => expect(() => typeText(z.date())).toThrow('problems/spec/types.ts'));
});

const search = fn(
  'search',
  [
    ['nums', z.array(z.int())],
    ['target', z.int()],
  ],
  z.int(),
);
const cache = cls('LRUCache', [['capacity', z.int()]], {
  get: method([['key', z.int()]], z.int()),
  put: method(
    [
      ['key', z.int()],
      ['value', z.int()],
    ],
    z.void(),
  ),
});

describe('a function entry', () => {
  it('gives its starter code', () =>
    expect(starterCode(search)).toBe('function search(nums: number[], target: number): number {\n  \n}\n'));
  it('gives its signature', () => expect(signatureText(search)).toBe('search(nums: number[], target: number): number'));

  it('takes a test that names every parameter', () => expect(inputSchema(search).safeParse({ nums: [1], target: 2 }).success).toBe(true));

  it.each<[string, unknown, (string | number)[]]>([
    ['a missing parameter', { nums: [1] }, ['target']],
    ['a parameter of a wrong type', { nums: [1, 'a'], target: 2 }, ['nums', 1]],
    ['a parameter too many', { nums: [], target: 2, k: 1 }, []],
  ])('refuses %s and says where', (_name, input, path) =>
    expect(inputSchema(search).safeParse(input).error?.issues[0]?.path).toEqual(path),
  );
});

describe('a class entry', () => {
  const refusal = (input: unknown) => inputSchema(cache).safeParse(input).error?.issues[0];

  it('gives its starter code', () =>
    expect(starterCode(cache)).toBe(
      'class LRUCache {\n  constructor(capacity: number) {\n    \n  }\n\n  get(key: number): number {\n    \n  }\n\n  put(key: number, value: number): void {\n    \n  }\n}\n',
    ));

  it('gives its signature', () =>
    expect(signatureText(cache)).toBe(
      'class LRUCache { constructor(capacity: number); get(key: number): number; put(key: number, value: number): void }',
    ));

  it('takes a list of calls', () =>
    expect(refusal({ operations: ['LRUCache', 'put', 'get'], arguments: [[2], [1, 1], [1]] })).toBeUndefined());

  it.each<[string, unknown, (string | number)[], string]>([
    ['lists of different lengths', { operations: ['LRUCache', 'get'], arguments: [[2]] }, ['arguments'], '1 entries for 2 operations'],
    ['calls without the constructor', { operations: ['get'], arguments: [[2]] }, ['operations', 0], 'must be "LRUCache"'],
    ['a second constructor', { operations: ['LRUCache', 'LRUCache'], arguments: [[2], [2]] }, ['operations', 1], 'only the first'],
    ['an unknown method', { operations: ['LRUCache', 'remove'], arguments: [[2], [2]] }, ['operations', 1], 'there are get, put'],
    ['a missing argument', { operations: ['LRUCache', 'put'], arguments: [[2], [2]] }, ['arguments', 1], 'expected'],
    ['an argument of a wrong type', { operations: ['LRUCache', 'get'], arguments: [[2], ['a']] }, ['arguments', 1, 0], 'expected'],
  ])('refuses %s and says where', (_name, input, path, message) => {
    expect(refusal(input)?.path).toEqual(path);
    expect(refusal(input)?.message).toContain(message);
  });
});
