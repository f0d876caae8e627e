import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { isolationScores, type Node } from './solution';

interface Task {
  X: number[][];
  trees: Node[][];
  sampleSize: number;
}

const LARGEST_X = 1000;
const STUMP = [inner(0, 2, 1, 2, 8), leaf(5), leaf(3)];
const CHAIN = [inner(0, 8, 1, 6, 4), inner(0, 4, 2, 5, 3), inner(0, 2, 3, 4, 2), leaf(1), leaf(1), leaf(1), leaf(1)];

export default defineProblem({
  slug: 'isolation-forest-score',
  title: 'Isolation Forest Score for Fraud',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['anomaly-detection', 'fraud', 'isolation-forest'],
  documents: ['system-design-examples', 'ml-coding-problems'],
  complexity: { time: 'O(rows trees depth)', space: 'O(rows)' },
  entry: fn(
    'isolationScores',
    [
      ['X', z.array(z.array(z.number()))],
      ['trees', z.array(z.array(z.object({ feature: z.int(), threshold: z.number(), left: z.int(), right: z.int(), size: z.int() })))],
      ['sampleSize', z.int()],
    ],
    z.array(anyNumber()),
  ),
  checker: float(1e-8, 1e-10),
  reference: isolationScores,
  constraints: [
    { says: '`1 <= X.length <= 2000`', holds: ({ X }) => X.length >= 1 && X.length <= 2000 },
    {
      says: '`1 <= d <= 8` values in every row, from -1000 to 1000 and exact in 32-bit floats',
      holds: ({ X }) =>
        X.every(
          (row) =>
            row.length === X[0]?.length &&
            row.length >= 1 &&
            row.length <= 8 &&
            row.every((value) => Math.abs(value) <= LARGEST_X && Math.fround(value) === value),
        ),
    },
    { says: '`1 <= trees.length <= 100`', holds: ({ trees }) => trees.length >= 1 && trees.length <= 100 },
    { says: '`2 <= sampleSize <= 1000`', holds: ({ sampleSize }) => sampleSize >= 2 && sampleSize <= 1000 },
    {
      says: "Every tree has a root, whose `size` is `sampleSize`, and an inner node's `size` is the sum of its children's.",
      holds: ({ trees, sampleSize }) =>
        trees.every(
          (tree) =>
            tree[0]?.size === sampleSize &&
            tree.every(({ left, right, size }) => left === -1 || size === (tree[left]?.size ?? 0) + (tree[right]?.size ?? 0)),
        ),
    },
    {
      says: 'A leaf has `left = right = -1` and `size >= 1`; the children of any other node come later in the list, and its `feature` is a column.',
      holds: ({ trees, X }) => trees.every((tree) => tree.every((node, place) => isLeaf(node) || isInner(node, place, tree, X))),
    },
  ],
  samples: [
    {
      input: { X: [[1], [2], [9]], trees: [STUMP], sampleSize: 8 },
      explanation:
        'The values 1 and 2 are not above the threshold: one edge to the leaf of size 5, so the path is `1 + c(5) = 3.327`. The 9 goes right, `1 + c(3) = 2.207`. With `c(8) = 3.296` the scores are `2^(-3.327/3.296)` and `2^(-2.207/3.296)`.',
    },
    {
      input: { X: [[1], [9]], trees: [CHAIN, [leaf(4)]], sampleSize: 4 },
      explanation:
        'In the first tree the 9 is alone after one edge, the 1 after three; their leaves have size 1 and `c(1) = 0`. The second tree is a single leaf: no edge, and `c(4) = 1.852` for both. The mean paths are 2.426 and 1.426, to be divided by `c(4)`.',
    },
  ],
  edgeCases: [
    { X: [[0]], trees: [[leaf(2)]], sampleSize: 2 }, // nothing was split: the path is c(2) and the score one half
    { X: [[0], [1]], trees: [[inner(0, 0.5, 1, 2, 2), leaf(1), leaf(1)]], sampleSize: 2 }, // the smallest split; c(1) = 0
    { X: [[0.5], [0.5625]], trees: [[inner(0, 0.5, 1, 2, 3), leaf(1), leaf(2)]], sampleSize: 3 }, // a value at its threshold goes left
    { X: [[-1000], [1000]], trees: [STUMP], sampleSize: 8 }, // the bounds
    { X: [[3], [3], [3]], trees: [STUMP, STUMP, STUMP], sampleSize: 8 }, // equal rows in equal trees
    { X: [[0], [3], [5], [9]], trees: [CHAIN, CHAIN], sampleSize: 4 }, // each depth from 1 to 3
    { X: [[0], [9]], trees: [CHAIN, [inner(0, 5, 2, 1, 4), leaf(1), leaf(3)]], sampleSize: 4 }, // the left child stands after the right one
    {
      X: [
        [1, 9],
        [9, 1],
      ],
      trees: [[inner(1, 5, 1, 2, 6), leaf(4), leaf(2)]],
      sampleSize: 6,
    }, // only the second column is asked
    { X: [[0], [900]], trees: [[inner(0, 899.5, 1, 2, 1000), leaf(999), leaf(1)], [leaf(1000)]], sampleSize: 1000 }, // the largest sample: one row against all others
    {
      X: [[0], [9]],
      trees: [
        [inner(0, 8, 1, 2, 8), leaf(7), leaf(1)],
        [inner(0, 1, 1, 2, 8), leaf(1), leaf(7)],
      ],
      sampleSize: 8,
    }, // paths of very different length: their mean is not the mean of the scores
    { X: [[0.0625, -0.0625]], trees: [[inner(1, -0.0625, 1, 4, 5), inner(0, 0, 2, 3, 4), leaf(2), leaf(2), leaf(1)]], sampleSize: 5 }, // leaves of two: c(2) = 1
    { X: [[0], [1]], trees: [[{ feature: -2, threshold: -2, left: -1, right: -1, size: 3 }]], sampleSize: 3 }, // a leaf as scikit-learn exports it
    { X: [[1, 2, 3, 4, 5, 6, 7, 8]], trees: [[inner(7, 7.5, 1, 2, 4), leaf(2), leaf(2)]], sampleSize: 4 }, // the last of the most columns
  ],
  random: smallForests(),
  large: [
    { why: 'the most rows and trees, grown on samples of 256', n: 2000, make: (n, rng) => forest(n, rng, 256) },
    { why: 'the most rows and trees, grown on samples of 32 to their ends', n: 2000, make: (n, rng) => forest(n, rng, 32) },
  ],
  hints: [
    "For one row and one tree: walk from node 0 to a leaf and count the edges. What does the leaf's size tell about a path that was cut off there?",
    'Add $c(\\text{size})$ of the leaf, with the cases 1 and 2 before the formula: the logarithm of 0 must not be taken.',
    'Average the *paths* over the trees, divide by $c(\\text{sampleSize})$, and only then raise 2 to the negative of it.',
  ],
  plot,
});

function inner(feature: number, threshold: number, left: number, right: number, size: number): Node {
  return { feature, threshold, left, right, size };
}

function leaf(size: number): Node {
  return inner(0, 0, -1, -1, size);
}

function isLeaf({ left, right, size }: Node): boolean {
  return left === -1 && right === -1 && size >= 1;
}

function isInner({ feature, left, right }: Node, place: number, tree: Node[], X: number[][]): boolean {
  const isChild = (child: number) => child > place && child < tree.length;
  return isChild(left) && isChild(right) && left !== right && feature >= 0 && feature < (X[0] as number[]).length;
}

interface Split {
  feature: number;
  threshold: number;
  share: number;
}

function smallForests() {
  const most = 3;
  const values = fc.array(
    fc.integer({ min: -20, max: 20 }).map((quarters) => quarters / 4),
    { minLength: most, maxLength: most },
  );
  const split = fc.record({
    feature: fc.nat({ max: most - 1 }),
    threshold: fc.integer({ min: -12, max: 12 }).map((quarters) => quarters / 4),
    share: fc.nat({ max: 60 }),
  });
  return fc
    .record({
      rows: fc.array(values, { minLength: 1, maxLength: 5 }),
      d: fc.integer({ min: 1, max: most }),
      splits: fc.array(fc.array(fc.option(split, { freq: 4 }), { maxLength: 9 }), { minLength: 1, maxLength: 4 }),
      sampleSize: fc.oneof(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 256 })),
    })
    .map(({ rows, d, splits, sampleSize }) => ({
      X: rows.map((row) => row.slice(0, d)),
      trees: splits.map((list) => treeOf(list, sampleSize, d)),
      sampleSize,
    }));
}

/** A tree in the order root, left part, right part; each node takes the next of the splits, or is a leaf without one. */
function treeOf(splits: (Split | null)[], sampleSize: number, d: number): Node[] {
  const waiting = [...splits];
  const nodes: Node[] = [];
  const grow = (size: number): number => {
    const place = nodes.push(leaf(size)) - 1;
    const split = size > 1 ? waiting.shift() : null;
    if (!split) return place;
    const leftSize = 1 + (split.share % (size - 1));
    const left = grow(leftSize);
    nodes[place] = inner(split.feature % d, split.threshold, left, grow(size - leftSize), size);
    return place;
  };
  grow(sampleSize);
  return nodes;
}

function forest(n: number, rng: Rng, largestSample: number): Task {
  const sampleSize = Math.min(largestSample, n);
  const X = rng.array(n, (i) => rng.array(6, () => Math.round(16 * rng.normal(0, i % 50 === 0 ? 40 : 8)) / 16));
  return { X, trees: rng.array(100, () => grownTree(rng.shuffle(X).slice(0, sampleSize), rng)), sampleSize };
}

function grownTree(sample: number[][], rng: Rng): Node[] {
  const deepest = Math.ceil(Math.log2(sample.length));
  const nodes: Node[] = [];
  const grow = (rows: number[][], depth: number): number => {
    const place = nodes.push(leaf(rows.length)) - 1;
    const feature = rng.int(0, 5);
    const values = rows.map((row) => row[feature] as number);
    const threshold = Number(rng.real(Math.min(...values), Math.max(...values)).toFixed(2));
    const low = rows.filter((row) => (row[feature] as number) <= threshold);
    const high = rows.filter((row) => (row[feature] as number) > threshold);
    if (depth === deepest || low.length === 0 || high.length === 0) return place;
    const left = grow(low, depth + 1);
    nodes[place] = inner(feature, threshold, left, grow(high, depth + 1), rows.length);
    return place;
  };
  grow(sample, 0);
  return nodes;
}
