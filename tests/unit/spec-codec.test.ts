import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, type Encoded, encode, Inert, isEncoded, MalformedEncoding, OutputTooLarge } from '@/problems/spec/codec';
import { ListNode, nodeClasses, TreeNode } from '@/problems/spec/nodes';
import { forAll } from './for-all';
import { values } from './spec-values';

const throughJson = (encoded: Encoded) => JSON.parse(JSON.stringify(encoded)) as Encoded;
const roundTrip = (value: unknown) => decode(throughJson(encode(value)), nodeClasses);

describe('a value that crosses the border', () => {
  it('comes back as it was, also what JSON lacks', () => forAll((value) => deepStrictEqual(roundTrip(value), value), values()));

  it('is encoded as plain data that passes the check at the door', () =>
    forAll((value) => expect(isEncoded(throughJson(encode(value)))).toBe(true), values()));

  it('keeps one object one object', () => {
    const shared = [1];
    const [first, second] = roundTrip([shared, shared]) as unknown[];
    expect(first).toBe(second);
  });

  it('keeps a cycle', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    const decoded = roundTrip(cycle) as unknown[];
    expect(decoded[0]).toBe(decoded);
  });

  it('keeps typed arrays, dates, maps and sets', () => {
    const value = [new Float64Array([0.5, -0, Number.NaN]), new BigInt64Array([-1n]), new Date(0), new Map([[{}, new Set(['a'])]])];
    expect(roundTrip(value)).toStrictEqual(value);
  });

  it('keeps the class of nodes', () => {
    const list = roundTrip(new ListNode(1, new ListNode(2))) as ListNode;
    const tree = roundTrip(new TreeNode(1, new TreeNode(2))) as TreeNode;
    expect([list instanceof ListNode, list.next instanceof ListNode, tree.left instanceof TreeNode]).toEqual([true, true, true]);
  });

  it('makes an object of an unknown class plain', () => {
    class Point {
      x = 1;
    }
    expect(roundTrip(new Point())).toStrictEqual({ x: 1 });
  });

  it('keeps a key named __proto__ a key', () => {
    const decoded = roundTrip(JSON.parse('{"__proto__": 1}')) as object;
    expect([Object.keys(decoded), Object.getPrototypeOf(decoded)]).toEqual([['__proto__'], Object.prototype]);
  });

  it('leaves of a function and a symbol what can be shown', () =>
    expect(roundTrip([function walk() {}, Symbol('s')])).toEqual([new Inert('function walk'), new Inert('Symbol(s)')]));

  it('may be a list of 200 000 nodes', () => {
    let head: ListNode | null = null;
    for (let i = 0; i < 200_000; i++) head = new ListNode(i, head);
    let length = 0;
    for (let node = roundTrip(head) as ListNode | null; node; node = node.next) length++;
    expect(length).toBe(200_000);
  });
});

describe('the limits of encode', () => {
  it('refuse one value too many', () => {
    expect(() => encode([1, 2, 3], { maxSlots: 4 })).not.toThrow();
    expect(() => encode([1, 2, 3], { maxSlots: 3 })).toThrow(OutputTooLarge);
  });

  it('refuse an array that claims a vast length before they walk it', () =>
    expect(() => encode(new Array(4_000_000_000), { maxSlots: 100 })).toThrow(OutputTooLarge));

  it('refuse one character too many, in text and in keys', () => {
    expect(() => encode({ ab: 'cd' }, { maxCharacters: 4 })).not.toThrow();
    expect(() => encode({ ab: 'cd' }, { maxCharacters: 3 })).toThrow(OutputTooLarge);
  });
});

describe('data that encode never wrote', () => {
  const junk = fc.anything({ values: [fc.string(), fc.integer(), fc.constant(null), fc.constant('values')] });

  it('is told apart at the door, never by a throw', () => forAll((message) => expect(typeof isEncoded(message)).toBe('boolean'), junk));

  it.each<[string, unknown]>([
    ['a reference out of the table', { root: [7], table: [] }],
    ['a reference by name', { root: ['constructor'], table: [] }],
    ['an atom of an unknown kind', { root: { is: 'eval' }, table: [] }],
    ['a bigint that is none', { root: { is: 'bigint', text: '1; alert()' }, table: [] }],
    [
      'a bigint among numbers',
      { root: [0], table: [{ kind: 'typed-array', className: 'Float64Array', values: [{ is: 'bigint', text: '1' }] }] },
    ],
  ])('makes decode throw: %s', (_name, message) => expect(() => decode(message as Encoded)).toThrow(MalformedEncoding));
});
