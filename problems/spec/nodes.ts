// The node classes that LeetCode's TypeScript templates use, with the same fields and defaults.

export class ListNode {
  val: number;
  next: ListNode | null;
  constructor(val?: number, next?: ListNode | null) {
    this.val = val === undefined ? 0 : val;
    this.next = next === undefined ? null : next;
  }
}

export class TreeNode {
  val: number;
  left: TreeNode | null;
  right: TreeNode | null;
  constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null) {
    this.val = val === undefined ? 0 : val;
    this.left = left === undefined ? null : left;
    this.right = right === undefined ? null : right;
  }
}

/**
 * LeetCode's newer templates call it `_Node`, older ones `Node`. There it is a graph's node in one problem and a list's
 * node with a random pointer in another; one class with the fields of both takes code written for either.
 */
export class _Node {
  val: number;
  neighbors: _Node[];
  next: _Node | null;
  random: _Node | null;
  constructor(val?: number, neighborsOrNext?: _Node[] | _Node | null, random?: _Node | null) {
    const isNext = neighborsOrNext instanceof _Node;
    this.val = val === undefined ? 0 : val;
    this.neighbors = isNext || !neighborsOrNext ? [] : neighborsOrNext;
    this.next = isNext ? neighborsOrNext : null;
    this.random = random === undefined ? null : random;
  }
}

/** What the codec may build by name, on either side of the sandbox's border. */
export const nodeClasses = { ListNode, TreeNode, _Node } as const;

// The codec knows a class by its name, and the site's minifier gives classes other names.
for (const [name, nodeClass] of Object.entries(nodeClasses)) Object.defineProperty(nodeClass, 'name', { value: name });
