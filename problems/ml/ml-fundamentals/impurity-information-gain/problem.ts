import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { type Criterion, splitGain } from './solution';

interface Split {
  parent: number[];
  children: number[][];
  criterion: Criterion;
}

const LARGEST = 1_000_000_000;

export default defineProblem({
  slug: 'impurity-information-gain',
  title: 'Gini, Entropy and Information Gain',
  track: 'ml-fundamentals',
  difficulty: 'easy',
  patterns: ['entropy', 'gini', 'information-gain', 'decision-tree'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(c k)', space: 'O(c + k)' },
  entry: fn(
    'splitGain',
    [
      ['parent', z.array(z.int())],
      ['children', z.array(z.array(z.int()))],
      ['criterion', z.enum(['gini', 'entropy'])],
    ],
    z.object({ parentImpurity: anyNumber(), childImpurities: z.array(anyNumber()), gain: anyNumber() }),
  ),
  checker: float(1e-9, 1e-12),
  reference: splitGain,
  constraints: [
    { says: '`1 <= c <= 20` classes in `parent`', holds: ({ parent }) => parent.length >= 1 && parent.length <= 20 },
    {
      says: '`1 <= k <= 8` children with as many classes each',
      holds: ({ parent, children }) =>
        children.length >= 1 && children.length <= 8 && children.every(({ length }) => length === parent.length),
    },
    {
      says: 'Counts are whole numbers from 0 to `10^9`.',
      holds: ({ parent, children }) => [parent, ...children].every((node) => node.every((count) => count >= 0 && count <= LARGEST)),
    },
    {
      says: 'The children add up to the parent, class by class.',
      holds: ({ parent, children }) => parent.every((count, i) => children.reduce((sum, child) => sum + (child[i] as number), 0) === count),
    },
    { says: 'The parent has at least one row.', holds: ({ parent }) => parent.some((count) => count > 0) },
  ],
  samples: [
    {
      input: {
        parent: [4, 4],
        children: [
          [4, 1],
          [0, 3],
        ],
        criterion: 'gini',
      },
      explanation:
        'The parent has impurity `1 - 0.25 - 0.25 = 0.5`, the children `1 - 0.64 - 0.04 = 0.32` and 0. With five and three rows of eight the gain is `0.5 - (5/8) * 0.32 = 0.3`.',
    },
    {
      input: {
        parent: [2, 1, 1],
        children: [
          [2, 0, 0],
          [0, 1, 1],
          [0, 0, 0],
        ],
        criterion: 'entropy',
      },
      explanation:
        'The parent has `0.5 * 1 + 0.25 * 2 + 0.25 * 2 = 1.5` bits. The second child has two classes alike, 1 bit; the others have none, the last one because it is empty. The gain is `1.5 - (2/4) * 1 = 1`.',
    },
  ],
  edgeCases: [
    { parent: [1], children: [[1]], criterion: 'gini' }, // one class, one row, one child
    { parent: [1], children: [[1]], criterion: 'entropy' }, // pure: 0 bits
    { parent: [0, 3], children: [[0, 3]], criterion: 'entropy' }, // an absent class
    { parent: [0, 3], children: [[0, 3]], criterion: 'gini' }, // the same by gini
    {
      parent: [1, 1],
      children: [
        [1, 0],
        [0, 1],
      ],
      criterion: 'entropy',
    }, // everything is gained: 1 bit
    {
      parent: [1, 1],
      children: [
        [0, 0],
        [1, 1],
      ],
      criterion: 'gini',
    }, // an empty child, nothing gained
    {
      parent: [1, 1],
      children: [
        [0, 0],
        [1, 1],
      ],
      criterion: 'entropy',
    }, // the same in bits
    {
      parent: [2, 2],
      children: [
        [1, 1],
        [1, 1],
      ],
      criterion: 'entropy',
    }, // the shares do not change: the gain is 0
    {
      parent: [5, 1],
      children: [
        [1, 0],
        [4, 1],
      ],
      criterion: 'gini',
    }, // children of different size must be weighted
    { parent: [3, 1], children: [[3, 1]], criterion: 'gini' }, // one child only: nothing gained
    {
      parent: [LARGEST, 1],
      children: [
        [LARGEST, 0],
        [0, 1],
      ],
      criterion: 'entropy',
    }, // a tiny share: the entropy is about 3e-8
    { parent: [LARGEST, LARGEST], children: [[LARGEST, LARGEST]], criterion: 'entropy' }, // the largest counts
    { parent: new Array(20).fill(1), children: [new Array(20).fill(1)], criterion: 'entropy' }, // twenty classes alike: log2(20), more than 1
    { parent: new Array(20).fill(1), children: [new Array(20).fill(1)], criterion: 'gini' }, // the same by gini: 0.95
    {
      parent: [2, 1],
      children: [
        [1, 0],
        [1, 0],
        [0, 1],
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      criterion: 'entropy',
    }, // eight children, most of them empty
  ],
  random: smallSplits(),
  large: [
    { why: 'the most classes and children', n: 20, make: (n, rng) => manyClasses(n, rng, 'entropy') },
    { why: 'the same by gini', n: 20, make: (n, rng) => manyClasses(n, rng, 'gini') },
  ],
  hints: [
    'Turn counts into shares $p_c$ first. Gini is $1 - \\sum p_c^2$, entropy $-\\sum p_c \\log_2 p_c$. Which shares make trouble in the second?',
    "Skip classes with count 0: they add nothing to either. Then an empty child adds up to nothing by itself if you treat it before dividing. The gain weighs each child by its rows over the parent's.",
  ],
  plot,
});

function smallSplits() {
  const most = 4;
  const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }));
  return fc
    .record({
      children: fc.array(fc.array(count, { minLength: most, maxLength: most }), { minLength: 1, maxLength: 5 }),
      classes: fc.integer({ min: 1, max: most }),
      criterion: fc.constantFrom<Criterion[]>('gini', 'entropy'),
    })
    .map(({ children, classes, criterion }) =>
      withParent(
        children.map((child) => child.slice(0, classes)),
        criterion,
      ),
    );
}

/** The parent is what the children add up to; one row is added when there is none. */
function withParent(children: number[][], criterion: Criterion): Split {
  const [first, ...others] = children as [number[], ...number[][]];
  const filled = children.every((child) => child.every((count) => count === 0))
    ? [first.map((_, i) => (i === 0 ? 1 : 0)), ...others]
    : children;
  return { parent: first.map((_, i) => filled.reduce((sum, child) => sum + (child[i] as number), 0)), children: filled, criterion };
}

function manyClasses(n: number, rng: Rng, criterion: Criterion): Split {
  return withParent(
    rng.array(8, () => rng.array(n, () => rng.int(0, LARGEST / 8))),
    criterion,
  );
}
