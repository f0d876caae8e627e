import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  adjacencyOfGraph,
  graphFromAdjacency,
  levelsOfTree,
  listFromValues,
  ShapeError,
  treeFromLevels,
  valuesOfList,
} from '@/problems/spec/node-data';
import { ListNode, TreeNode } from '@/problems/spec/nodes';
import { binaryTree, graph, linkedList, linkedListWithCycle } from '@/problems/spec/types';
import { forAll } from './for-all';

describe('a list', () => {
  const lists = fc
    .array(fc.integer(), { maxLength: 20 })
    .chain((values) => fc.record({ values: fc.constant(values), cycleTo: fc.integer({ min: -1, max: values.length - 1 }) }));

  it('comes back as the values and the cycle it was made of', () =>
    forAll((list) => expect(valuesOfList(listFromValues(list.values, list.cycleTo))).toEqual(list), lists));

  it('of 200 000 nodes needs no recursion', () => {
    const { values } = valuesOfList(listFromValues(Array.from({ length: 200_000 }, (_, i) => i)));
    expect(values.length).toBe(200_000);
  });

  it('with a cycle does not fit where none may be', () =>
    expect(() => z.encode(linkedList(), listFromValues([1, 2, 3], 1))).toThrow('its last node points back to place 1'));

  it('may be of any class that has val and next', () => expect(valuesOfList({ val: 1, next: new ListNode(2) }).values).toEqual([1, 2]));

  it('of something else is a ShapeError', () => expect(() => valuesOfList([1, 2])).toThrow(ShapeError));

  it('is written with a place to point back to that exists', () =>
    expect(linkedListWithCycle().safeParse({ values: [1, 2], pos: 2 }).success).toBe(false));
});

describe('a tree', () => {
  const trees = fc.letrec<{ tree: TreeNode | null; node: TreeNode }>((tie) => ({
    tree: fc.oneof({ maxDepth: 5 }, fc.constant(null), tie('node')),
    node: fc.tuple(fc.integer(), tie('tree'), tie('tree')).map(([value, left, right]) => new TreeNode(value, left, right)),
  })).tree;

  it('comes back as it was from its levels', () =>
    forAll((tree) => expect(treeFromLevels(levelsOfTree(tree) as (number | null)[])).toEqual(tree), trees));

  it('is written in level order, none below a missing node', () => {
    const tree = treeFromLevels([1, null, 2, 3]);
    expect(tree?.right?.left?.val).toBe(3);
    expect(levelsOfTree(tree)).toEqual([1, null, 2, 3]);
  });

  it('of 100 000 nodes in one line needs no recursion', () => {
    const levels = Array.from({ length: 100_000 }, (_, i) => [i, null]).flat();
    expect(levelsOfTree(treeFromLevels(levels)).length).toBe(199_999);
  });

  it('with a node in two places is a ShapeError', () => {
    const shared = new TreeNode(7);
    expect(() => levelsOfTree(new TreeNode(1, shared, shared))).toThrow('the node with value 7 is reached twice');
  });

  it('with a node that holds null is a ShapeError, not a smaller tree', () =>
    expect(() => levelsOfTree(new TreeNode(1, new TreeNode(null as unknown as number)))).toThrow(ShapeError));
});

describe('a graph', () => {
  // connected, so that every node is reached from the first: node i also gets an edge to an earlier one
  const graphs = fc.integer({ min: 1, max: 12 }).chain((size) =>
    fc
      .tuple(
        fc.array(fc.nat(), { minLength: size, maxLength: size }),
        fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 20 }),
      )
      .map(([parents, extra]) => {
        const neighbours = parents.map(() => new Set<number>());
        const edges = [...parents.map((parent, i) => [i, i === 0 ? 0 : parent % i] as const), ...extra];
        for (const [from, to] of edges) {
          if (from === to) continue;
          neighbours[from]?.add(to + 1);
          neighbours[to]?.add(from + 1);
        }
        return neighbours.map((set) => [...set]);
      }),
  );

  it('comes back as the adjacency it was made of', () =>
    forAll((adjacency) => expect(adjacencyOfGraph(graphFromAdjacency(adjacency))).toEqual(adjacency), graphs));

  it('without nodes is null', () => expect([graphFromAdjacency([]), adjacencyOfGraph(null)]).toEqual([null, []]));

  it('with one value in two nodes is a ShapeError', () => {
    const first = { val: 1, neighbors: [] as unknown[] };
    first.neighbors.push({ val: 1, neighbors: [first] });
    expect(() => adjacencyOfGraph(first)).toThrow('two different nodes hold the value 1');
  });

  it('with a gap in its values is a ShapeError', () =>
    expect(() => adjacencyOfGraph({ val: 1, neighbors: [{ val: 3, neighbors: [] }] })).toThrow('no node holds the value 2'));

  it('is written with neighbours that exist', () => expect(graph().safeParse([[2], [1, 3]]).success).toBe(false));
});

describe('the types of a signature', () => {
  it('read data into nodes and nodes into data', () => {
    expect(z.encode(linkedList(), z.decode(linkedList(), [1, 2]))).toEqual([1, 2]);
    expect(z.encode(linkedListWithCycle(), z.decode(linkedListWithCycle(), { values: [1, 2], pos: 0 }))).toEqual({
      values: [1, 2],
      pos: 0,
    });
    expect(z.encode(binaryTree(), z.decode(binaryTree(), [1, null, 2]))).toEqual([1, null, 2]);
    expect(z.encode(graph(), z.decode(graph(), [[2], [1]]))).toEqual([[2], [1]]);
  });

  it('refuse values of another type on the way back', () => {
    const list = new ListNode('a' as unknown as number);
    expect(z.safeEncode(linkedList(), list).success).toBe(false);
  });
});
