import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  anyNumber,
  anyValid,
  binaryTree,
  classCalls,
  cls,
  defineProblem,
  exact,
  float,
  fn,
  graph,
  inPlace,
  inPlacePrefix,
  linkedList,
  linkedListWithCycle,
  listWithRandom,
  method,
  nodeOfTree,
  roundTrip,
  unordered,
  unorderedDeep,
} from '@/problems/spec';
import type { Entry } from '@/problems/spec/entry';
import type { Problem, ProblemSpec } from '@/problems/spec/problem';
import { judgeOf } from './judge-support';

// One made-up problem per entry kind and checker; each is asked for right code and for code that is wrong in its own way.
const ints = z.array(z.int());
const smallInts = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 6 });

function problem<const E extends Entry>(
  slug: string,
  spec: Pick<ProblemSpec<E>, 'entry' | 'checker' | 'reference' | 'random' | 'edgeCases'> & Partial<ProblemSpec<E>>,
): Problem {
  return defineProblem<E>({
    slug,
    title: slug,
    track: 'day1',
    difficulty: 'easy',
    patterns: ['array'],
    documents: ['dsa-day1-arrays-searching'],
    complexity: { time: 'O(n)', space: 'O(n)' },
    constraints: [],
    samples: [],
    large: [],
    hints: ['none'],
    ...spec,
  });
}

const problems = [
  problem('encode-decode', {
    entry: roundTrip(fn('encode', [['texts', z.array(z.string())]], z.string()), fn('decode', [['text', z.string()]], z.array(z.string()))),
    checker: exact(),
    reference: (texts: string[]) => [...texts],
    random: fc.record({ texts: fc.array(fc.string(), { maxLength: 4 }) }),
    edgeCases: [{ texts: [] }, { texts: [''] }, { texts: ['a', 'b,c'] }],
    samples: [{ input: { texts: ['x'] }, explanation: 'one' }],
  }),
  problem('parent-of', {
    entry: fn(
      'parentOf',
      [
        ['root', binaryTree()],
        ['child', nodeOfTree('root')],
      ],
      nodeOfTree('root'),
    ),
    checker: exact(),
    reference: parentOf,
    random: fc
      .uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 8 })
      .map((levels) => ({ root: levels, child: levels.at(-1) as number })),
    edgeCases: [
      { root: [1, 2], child: 2 },
      { root: [1, null, 3], child: 3 },
    ],
  }),
  problem('copy-random', {
    entry: fn('copyRandom', [['head', listWithRandom()]], listWithRandom()),
    checker: anyValid<{ head: [number, number | null][] }, [number, number | null][]>(
      ({ expected, actual }) => (JSON.stringify(expected) === JSON.stringify(actual) ? undefined : 'The copy differs.'),
      { fresh: true },
    ),
    reference: copyRandom,
    random: fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.option(fc.nat())), { maxLength: 5 }).map((nodes) => ({
      head: nodes.map(([value, random]): [number, number | null] => [value, random === null ? null : random % nodes.length]),
    })),
    edgeCases: [
      { head: [] },
      {
        head: [
          [1, 0],
          [1, null],
        ],
      },
    ],
  }),
  problem('reverse-in-place', {
    entry: fn('reverse', [['nums', ints]], z.void()),
    checker: inPlace('nums'),
    reference: (nums: number[]) => void nums.reverse(),
    random: fc.record({ nums: smallInts }),
    edgeCases: [{ nums: [] }, { nums: [1, 2, 3] }],
  }),
  problem('remove-negatives', {
    entry: fn('removeNegatives', [['nums', ints]], z.int()),
    checker: inPlacePrefix('nums'),
    reference: (nums: number[]) => {
      const kept = nums.filter((value) => value >= 0);
      nums.splice(0, kept.length, ...kept);
      return kept.length;
    },
    random: fc.record({ nums: smallInts }),
    edgeCases: [{ nums: [-1, 5, -2, 6] }],
  }),
  problem('reverse-list', {
    entry: fn('reverseList', [['head', linkedList()]], linkedList()),
    checker: exact(),
    reference: (head) => {
      let reversed: ListNode | null = null;
      for (let node = head; node; node = node.next) reversed = new ListNode(node.val, reversed);
      return reversed;
    },
    random: fc.record({ head: smallInts }),
    edgeCases: [{ head: [] }, { head: [1, 2, 3] }],
  }),
  problem('has-cycle', {
    entry: fn('hasCycle', [['head', linkedListWithCycle()]], z.boolean()),
    checker: exact(),
    reference: (head) => {
      const seen = new Set();
      for (let node = head; node; node = node.next) if (seen.size === seen.add(node).size) return true;
      return false;
    },
    random: fc.constant<{ head: { values: number[]; pos: number } }>({ head: { values: [1], pos: -1 } }),
    edgeCases: [{ head: { values: [1, 2], pos: 0 } }, { head: { values: [], pos: -1 } }],
  }),
  problem('mirror-tree', {
    entry: fn('mirror', [['root', binaryTree()]], binaryTree()),
    checker: exact(),
    reference: function mirror(root): TreeNode | null {
      return root && new TreeNode(root.val, mirror(root.right), mirror(root.left));
    },
    random: fc.constant<{ root: number[] }>({ root: [1, 2] }),
    edgeCases: [{ root: [] }, { root: [1, 2, 3, null, 4] }],
  }),
  problem('copy-graph', {
    entry: fn('copyGraph', [['node', graph()]], graph()),
    checker: anyValid(
      ({ expected, actual }) => (JSON.stringify(expected) === JSON.stringify(actual) ? undefined : 'It is another graph.'),
      { fresh: true },
    ),
    reference: (node) => structuredCloneGraph(node),
    random: fc.constant<{ node: number[][] }>({ node: [[2], [1]] }),
    edgeCases: [
      { node: [] },
      {
        node: [
          [2, 3],
          [1, 3],
          [1, 2],
        ],
      },
    ],
  }),
  problem('counter', {
    entry: cls('Counter', [['start', z.int()]], { add: method([['by', z.int()]], z.int()), reset: method([], z.void()) }),
    checker: classCalls(),
    reference: class {
      constructor(private count: number) {}
      add(by: number) {
        this.count += by;
        return this.count;
      }
      reset() {
        this.count = 0;
      }
    },
    random: fc.constant({ operations: ['Counter', 'add'], arguments: [[1], [2]] }),
    edgeCases: [{ operations: ['Counter', 'add', 'add', 'reset', 'add'], arguments: [[5], [1], [1], [], [2]] }],
  }),
  problem('evens', {
    entry: fn('evens', [['n', z.int()]], ints),
    checker: exact(),
    reference: function* (n: number) {
      for (let i = 0; i < n; i += 2) yield i;
    },
    random: fc.record({ n: fc.nat(9) }),
    edgeCases: [{ n: 0 }, { n: 5 }],
  }),
  problem('halves', {
    entry: fn('halves', [['values', z.array(anyNumber())]], z.array(anyNumber())),
    checker: float(1e-9, 0, { equalNaN: true }),
    reference: (values: number[]) => values.map((value) => value / 2),
    random: fc.record({ values: fc.array(fc.double(), { maxLength: 4 }) }),
    edgeCases: [{ values: [Number.NaN, Number.POSITIVE_INFINITY, -0, 1 / 3] }],
  }),
  problem('pairs', {
    entry: fn('pairs', [['nums', ints]], z.array(ints)),
    checker: unorderedDeep(),
    reference: (nums: number[]) => nums.map((value) => [value, value + 1]),
    random: fc.record({ nums: smallInts }),
    edgeCases: [{ nums: [3, 1] }],
  }),
  problem('anything', {
    entry: fn('same', [['nums', ints]], ints),
    checker: unordered(),
    reference: (nums: number[]) => nums,
    random: fc.record({ nums: smallInts }),
    edgeCases: [{ nums: [2, 1, 2] }],
  }),
];

const submit = judgeOf(...problems);

describe('accepts', () => {
  it.each([
    ['reverse-in-place', 'function reverse(nums) { nums.reverse(); return nums; }'],
    ['reverse-in-place', 'async function reverse(nums) { await null; nums.reverse(); }'],
    ['remove-negatives', 'function removeNegatives(nums) { let k = 0; for (const x of nums) if (x >= 0) nums[k++] = x; return k; }'],
    [
      'reverse-list',
      'function reverseList(head: ListNode | null) { let before = null; while (head) { const { next } = head; head.next = before; before = head; head = next; } return before; }',
    ],
    [
      'reverse-list',
      'class ListNode { constructor(public val: number, public next: any) {} }\nfunction reverseList(head) { let r = null; for (; head; head = head.next) r = new ListNode(head.val, r); return r; }',
    ],
    [
      'reverse-list',
      'function reverseList(head) { let r; for (; head; head = head.next) r = { next: r ?? null, val: head.val }; return r; }',
    ],
    [
      'has-cycle',
      'function hasCycle(head) { let slow = head, fast = head; while (fast?.next) { slow = slow.next; fast = fast.next.next; if (slow === fast) return true; } return false; }',
    ],
    [
      'mirror-tree',
      'function mirror(root) { if (!root) return null; [root.left, root.right] = [mirror(root.right), mirror(root.left)]; return root; }',
    ],
    [
      'copy-graph',
      'function copyGraph(node: _Node | null, made = new Map()) { if (!node) return null; if (made.has(node)) return made.get(node); const copy = new _Node(node.val); made.set(node, copy); copy.neighbors = node.neighbors.map((n) => copyGraph(n, made)); return copy; }',
    ],
    [
      'copy-graph',
      'function copyGraph(node, made = new Map()) { if (!node) return null; if (made.has(node)) return made.get(node); const copy = new Node(node.val); made.set(node, copy); for (const n of node.neighbors) copy.neighbors.push(copyGraph(n, made)); return copy; }',
    ],
    [
      'counter',
      'const Counter = function (start) { this.n = start; };\nCounter.prototype.add = function (by) { return (this.n += by); };\nCounter.prototype.reset = function () { this.n = 0; };',
    ],
    [
      'counter',
      'export default class Counter { #n; constructor(n) { this.#n = n; } add = async (by: number) => (this.#n += by); reset() { this.#n = 0; return this; } }',
    ],
    ['evens', 'async function* evens(n) { for (let i = 0; i < n; i += 2) yield i; }'],
    ['evens', 'function evens(n) { return Int32Array.from({ length: Math.ceil(n / 2) }, (_, i) => 2 * i); }'],
    [
      'encode-decode',
      'const encode = (texts) => JSON.stringify(texts);\nexport function decode(text: string) { return JSON.parse(text); }',
    ],
    ['encode-decode', 'class Codec { encode(t) { return JSON.stringify(t); }\n decode(s) { return JSON.parse(s); } }'],
    ['encode-decode', 'class Solution { async encode(t) { return JSON.stringify(t); }\n decode(s) { return JSON.parse(s); } }'],
    [
      'parent-of',
      'function parentOf(root, child) { for (const n of [root]) if (n) { if (n.left === child || n.right === child) return n; } const q = [root]; for (const n of q) { if (!n) continue; if (n.left === child || n.right === child) return n; q.push(n.left, n.right); } return null; }',
    ],
    [
      'copy-random',
      'function copyRandom(head: _Node | null) { const m = new Map(); for (let n = head; n; n = n.next) m.set(n, new _Node(n.val)); for (let n = head; n; n = n.next) { m.get(n).next = n.next && m.get(n.next); m.get(n).random = n.random && m.get(n.random); } return head && m.get(head); }',
    ],
    [
      'copy-random',
      'class Node2 { constructor(val, next, random) { this.val = val; this.next = next; this.random = random; } }\nfunction copyRandom(head) { const m = new Map(); const c = (n) => { if (!n) return null; if (m.has(n)) return m.get(n); const k = new Node2(n.val, null, null); m.set(n, k); k.next = c(n.next); k.random = c(n.random); return k; }; return c(head); }',
    ],
    ['halves', 'function halves(values) { return values.map((x) => x * 0.5); }'],
    ['pairs', 'function pairs(nums) { return nums.map((x) => [x + 1, x]).reverse(); }'],
    ['anything', 'function same(nums) { return nums.map((x) => (x === 0 ? -0 : x)).sort(); }'],
  ])('%s: %s', async (slug, source) => {
    expect(await submit(slug, source)).toMatchObject({ verdict: 'accepted' });
  });
});

describe('refuses, and says why', () => {
  it.each([
    ['reverse-in-place', 'function reverse(nums) { return [...nums].reverse(); }', /\[0\]/],
    ['remove-negatives', 'function removeNegatives(nums) { return nums.length + 1; }', /count must be a whole number from 0 to/],
    ['reverse-list', 'function reverseList(head) { if (head) head.next = head; return head; }', /the list has a cycle/],
    ['reverse-list', 'function reverseList(head) { return [3, 2, 1]; }', /not a ListNode/],
    ['mirror-tree', 'function mirror(root) { if (root) root.left = root.right = new TreeNode(1); return root; }', /reached twice/],
    ['copy-graph', 'function copyGraph(node) { return node; }', /shares an object with the input/],
    [
      'copy-graph',
      'function copyGraph(node, depth = 0) { return node && new Node(node.val, depth > 3 ? [] : node.neighbors.map((n) => copyGraph(n, depth + 1))); }',
      /two different nodes hold the value/,
    ],
    [
      'counter',
      'class Counter { constructor(n) { this.n = n; } add(by) { return this.n + by; } reset() { this.n = 0; } }',
      /Call 2, add\(1\)/,
    ],
    ['evens', 'function evens(n) { return new Set([0]); }', /expected an array/],
    [
      'encode-decode',
      'let kept; function encode(texts) { kept = texts; return ""; } function decode() { return kept; }',
      /\[0\]|elements?/,
    ],
    ['encode-decode', 'function encode(texts) { return texts; } function decode(texts) { return texts; }', /encode: expected a string/],
    ['parent-of', 'function parentOf(root, child) { return root; }', /is \d+, expected \d+/],
    ['parent-of', 'function parentOf(root, child) { return root.val; }', /not a TreeNode/],
    ['copy-random', 'function copyRandom(head) { return head; }', /shares an object/],
    [
      'copy-random',
      'function copyRandom(head) { return head && new _Node(head.val, new _Node(9), head.random); }',
      /not in the list|differs/,
    ],
    ['halves', 'function halves(values) { return values.map(() => 0); }', /\[\d\] is 0, expected/],
    ['pairs', 'function pairs(nums) { return nums.map((x) => [x, x]); }', /does not belong/],
    ['anything', 'function same(nums) { return [...new Set(nums)]; }', /is missing from the answer/],
  ])('%s: %s', async (slug, source, reason) => {
    const verdict = await submit(slug, source);
    expect(verdict).toMatchObject({ verdict: 'wrong-answer', message: expect.stringMatching(reason) });
  });

  it('a class without the method that is called', async () => {
    expect(await submit('counter', 'class Counter {}')).toMatchObject({
      verdict: 'run-time-error',
      message: expect.stringContaining('Counter has no method add'),
    });
  });
});

function parentOf(root: TreeNode | null, child: TreeNode | null): TreeNode | null {
  const waiting = [root];
  for (const node of waiting) {
    if (!node) continue;
    if (node.left === child || node.right === child) return node;
    waiting.push(node.left, node.right);
  }
  return null;
}

function copyRandom(head: _Node | null): _Node | null {
  const copies = new Map<_Node | null, _Node | null>([[null, null]]);
  for (let node = head; node; node = node.next) copies.set(node, new _Node(node.val));
  for (let node = head; node; node = node.next) {
    const copy = copies.get(node) as _Node;
    copy.next = copies.get(node.next) ?? null;
    copy.random = copies.get(node.random) ?? null;
  }
  return copies.get(head) ?? null;
}

function structuredCloneGraph(node: _Node | null, made = new Map<_Node, _Node>()): _Node | null {
  if (!node) return null;
  const known = made.get(node);
  if (known) return known;
  const copy = new _Node(node.val);
  made.set(node, copy);
  copy.neighbors = node.neighbors.map((neighbour) => structuredCloneGraph(neighbour, made) as _Node);
  return copy;
}
