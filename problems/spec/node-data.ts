// Between node objects and the plain data in which tests, custom tests and pictures hold them.
// All iterative; a cycle or a shared node where none may be is a ShapeError, which becomes a Wrong Answer.
import { _Node, ListNode, TreeNode } from './nodes';

/** An answer that is not of the form its type promises. */
export class ShapeError extends Error {
  override name = 'ShapeError';
}

export function listFromValues(values: readonly number[], cycleTo = -1): ListNode | null {
  const nodes = values.map((value) => new ListNode(value));
  nodes.forEach((node, i) => {
    node.next = nodes[i + 1] ?? null;
  });
  const last = nodes.at(-1);
  if (last && cycleTo >= 0) last.next = nodes[cycleTo] ?? null;
  return nodes[0] ?? null;
}

/** @returns the values in order, and the place the last node points back to, or -1 */
export function valuesOfList(head: unknown): { values: unknown[]; cycleTo: number } {
  const places = new Map<object, number>();
  const values: unknown[] = [];
  let node = head;
  while (node !== null && node !== undefined) {
    if (!isObject(node) || !('val' in node) || !('next' in node)) {
      throw new ShapeError(`node ${values.length} of the list is not a ListNode (an object with val and next)`);
    }
    const seen = places.get(node);
    if (seen !== undefined) return { values, cycleTo: seen };
    places.set(node, values.length);
    values.push(node.val);
    node = node.next;
  }
  return { values, cycleTo: -1 };
}

/** A node of a list with random pointers: its value, and the place that `random` points to, or null. */
export type ValueAndRandom = [value: number, random: number | null];

export function randomListFrom(entries: readonly ValueAndRandom[]): _Node | null {
  const nodes = entries.map(([value]) => new _Node(value));
  entries.forEach(([, random], i) => {
    const node = nodes[i] as _Node;
    node.next = nodes[i + 1] ?? null;
    node.random = random === null ? null : (nodes[random] ?? null);
  });
  return nodes[0] ?? null;
}

export function entriesOfRandomList(head: unknown): [value: unknown, random: number | null][] {
  const places = new Map<unknown, number>();
  const nodes: Record<string, unknown>[] = [];
  for (let node = head ?? null; node !== null; node = nodes.at(-1)?.next ?? null) {
    if (!isObject(node) || !('val' in node))
      throw new ShapeError(`node ${nodes.length} of the list is not a _Node (an object with val, next and random)`);
    if (places.has(node)) throw new ShapeError(`the list has a cycle: its last node points back to place ${places.get(node)}`);
    places.set(node, nodes.length);
    nodes.push(node);
  }
  return nodes.map(({ val, random }, i) => {
    const place = places.get(random);
    if (random && place === undefined) throw new ShapeError(`random of node ${i} points to a node that is not in the list`);
    return [val, place ?? null];
  });
}

/** The value of a node that stands for a place in a tree. */
export function valueOfTreeNode(node: unknown): unknown {
  if (node === null || node === undefined) return null;
  if (!isObject(node) || !('val' in node) || !('left' in node))
    throw new ShapeError('the answer is not a TreeNode (an object with val, left and right)');
  return node.val;
}

/** The node of a tree that holds a value; values are distinct. */
export function treeNodeWith(root: TreeNode | null, value: number): TreeNode | null {
  const waiting: (TreeNode | null)[] = [root];
  for (const node of waiting) {
    if (node?.val === value) return node;
    if (node) waiting.push(node.left, node.right);
  }
  return null;
}

/** @param levels LeetCode's level order: null for a missing child, none below a missing node */
export function treeFromLevels(levels: readonly (number | null)[]): TreeNode | null {
  const [first, ...rest] = levels;
  if (first === undefined || first === null) return null;
  const root = new TreeNode(first);
  const parents = [root];
  let next = 0;
  for (const parent of parents) {
    for (const side of ['left', 'right'] as const) {
      const value = rest[next++];
      if (value === undefined || value === null) continue;
      const child = new TreeNode(value);
      parent[side] = child;
      parents.push(child);
    }
  }
  return root;
}

/** Whether level order makes sense: each node that is there has two places in it, and nobody else has one. */
export function everyValueHasAParent(levels: readonly (number | null)[]): boolean {
  const places = 1 + 2 * levels.filter((value) => value !== null).length;
  let open = 1;
  for (const value of levels) {
    if (open === 0) return false;
    open += value === null ? -1 : 1;
  }
  return levels.length <= places;
}

export function levelsOfTree(root: unknown): unknown[] {
  if (root === null || root === undefined) return [];
  const levels: unknown[] = [];
  const seen = new Set<object>();
  const waiting: unknown[] = [root];
  for (const node of waiting) {
    if (node === null || node === undefined) {
      levels.push(null);
      continue;
    }
    if (!isObject(node) || !('val' in node) || !('left' in node) || !('right' in node)) {
      throw new ShapeError('a node of the tree is not a TreeNode (an object with val, left and right)');
    }
    if (seen.has(node)) throw new ShapeError(`the node with value ${String(node.val)} is reached twice, so this is no tree`);
    if (node.val === null) throw new ShapeError('a node of the tree holds null, which stands for a missing node');
    seen.add(node);
    levels.push(node.val);
    waiting.push(node.left, node.right);
  }
  while (levels.at(-1) === null) levels.pop();
  return levels;
}

/** @param adjacency adjacency[i] lists the neighbours of the node with value i + 1 */
export function graphFromAdjacency(adjacency: readonly (readonly number[])[]): _Node | null {
  const nodes = adjacency.map((_, i) => new _Node(i + 1));
  adjacency.forEach((neighbours, i) => {
    (nodes[i] as _Node).neighbors = neighbours.map((value) => nodes[value - 1] as _Node);
  });
  return nodes[0] ?? null;
}

/** The inverse; the nodes reached from `start` must hold the values 1 to n, each in one node. */
export function adjacencyOfGraph(start: unknown): number[][] {
  if (start === null || start === undefined) return [];
  const nodeOfValue = new Map<number, object>();
  const waiting: unknown[] = [start];
  const neighboursOfValue = new Map<number, number[]>();
  for (const node of waiting) {
    const { val, neighbors } = graphNode(node);
    const known = nodeOfValue.get(val);
    if (known === node) continue;
    if (known !== undefined) throw new ShapeError(`two different nodes hold the value ${val}`);
    nodeOfValue.set(val, node as object);
    neighboursOfValue.set(
      val,
      neighbors.map((neighbour) => graphNode(neighbour).val),
    );
    for (const neighbour of neighbors) waiting.push(neighbour);
  }
  return Array.from({ length: nodeOfValue.size }, (_, i) => {
    const neighbours = neighboursOfValue.get(i + 1);
    if (neighbours === undefined) throw new ShapeError(`no node holds the value ${i + 1}, though ${nodeOfValue.size} nodes are reached`);
    return neighbours;
  });
}

function graphNode(node: unknown): { val: number; neighbors: unknown[] } {
  if (!isObject(node) || typeof node.val !== 'number' || !Array.isArray(node.neighbors)) {
    throw new ShapeError('a node of the graph is not a _Node (an object with a number val and an array neighbors)');
  }
  return node as { val: number; neighbors: unknown[] };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
