export interface Node {
  /** Meaningless in a leaf, as is the threshold. */
  feature: number;
  threshold: number;
  /** Places in the tree's list; -1 in a leaf. */
  left: number;
  right: number;
  /** How many training rows came here. */
  size: number;
}

const EULER = 0.5772156649015329;

/**
 * The anomaly score of each row, in (0, 1]: the sooner random splits isolate it, the higher.
 * @param X [rows][features]
 * @param trees at least one; the root of each comes first
 * @param sampleSize the training rows of each tree, at least 2
 * @see Liu, Ting, Zhou 2008, Isolation forest, equations 1 and 2
 */
export function isolationScores(X: number[][], trees: Node[][], sampleSize: number): number[] {
  return X.map((row) => {
    const total = trees.reduce((sum, tree) => sum + pathLength(tree, row), 0);
    return 2 ** (-total / trees.length / averagePath(sampleSize));
  });
}

/** Edges to the row's leaf, and those that the leaf's own rows would have needed on average. */
function pathLength(tree: Node[], row: number[]): number {
  let node = tree[0] as Node;
  let edges = 0;
  while (node.left !== -1) {
    const goesLeft = (row[node.feature] as number) <= node.threshold;
    node = tree[goesLeft ? node.left : node.right] as Node;
    edges++;
  }
  return edges + averagePath(node.size);
}

/** The average path of an unsuccessful search in a binary search tree of that many keys. */
function averagePath(size: number): number {
  if (size === 1) return 0;
  if (size === 2) return 1;
  return 2 * (Math.log(size - 1) + EULER) - (2 * (size - 1)) / size;
}
