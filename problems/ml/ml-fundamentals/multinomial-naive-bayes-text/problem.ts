import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { multinomialNaiveBayes } from './solution';

interface Task {
  trainDocs: string[][];
  labels: string[];
  testDocs: string[][];
  alpha: number;
}

export default defineProblem({
  slug: 'multinomial-naive-bayes-text',
  title: 'Naive Bayes Spam Filter',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['naive-bayes', 'text-classification', 'laplace-smoothing'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(words K)', space: 'O(vocabulary K)' },
  entry: fn(
    'multinomialNaiveBayes',
    [
      ['trainDocs', z.array(z.array(z.string()))],
      ['labels', z.array(z.string())],
      ['testDocs', z.array(z.array(z.string()))],
      ['alpha', z.number()],
    ],
    z.object({ classes: z.array(z.string()), logProba: z.array(z.array(anyNumber())) }),
  ),
  checker: float(1e-8, 1e-10),
  reference: multinomialNaiveBayes,
  constraints: [
    {
      says: '`2 <= n <= 300` documents in `trainDocs`, as many values in `labels`',
      holds: ({ trainDocs, labels }) => trainDocs.length >= 2 && trainDocs.length <= 300 && labels.length === trainDocs.length,
    },
    { says: '`1 <= m <= 100` documents in `testDocs`', holds: ({ testDocs }) => testDocs.length >= 1 && testDocs.length <= 100 },
    {
      says: 'A document has 0 to 2000 words of 1 to 20 characters.',
      holds: ({ trainDocs, testDocs }) =>
        [...trainDocs, ...testDocs].every((doc) => doc.length <= 2000 && doc.every((word) => word.length >= 1 && word.length <= 20)),
    },
    {
      says: '`labels` has 2 to 5 distinct values of 1 to 20 characters.',
      holds: ({ labels }) => {
        const classes = new Set(labels);
        return classes.size >= 2 && classes.size <= 5 && labels.every((label) => label.length >= 1 && label.length <= 20);
      },
    },
    { says: '`0.01 <= alpha <= 10`', holds: ({ alpha }) => alpha >= 0.01 && alpha <= 10 },
  ],
  samples: [
    {
      input: {
        trainDocs: [
          ['free', 'money', 'free'],
          ['see', 'you'],
          ['money', 'you'],
        ],
        labels: ['spam', 'ham', 'ham'],
        testDocs: [['free', 'you'], ['hello']],
        alpha: 1,
      },
      explanation:
        'The vocabulary has 4 words. Ham has 4 words, spam 3: the smoothed shares of `free` are 1/8 and 3/7, those of `you` 3/8 and 1/7. With the priors 2/3 and 1/3 the first document weighs `2/3 * 3/64 = 1/32` to `1/3 * 3/49 = 1/49`. The word `hello` is unknown, so the second document has only the priors.',
    },
    {
      input: { trainDocs: [['x'], ['y']], labels: ['b', 'a'], testDocs: [['x', 'x']], alpha: 0.5 },
      explanation: 'Classes are sorted: `a` first. The share of `x` is 0.5/2 in `a` and 1.5/2 in `b`, so twice `x` makes 1 to 9.',
    },
  ],
  edgeCases: [
    { trainDocs: [[], []], labels: ['b', 'a'], testDocs: [[], ['x']], alpha: 1 }, // an empty vocabulary: only the priors count
    { trainDocs: [[], ['x'], []], labels: ['a', 'b', 'a'], testDocs: [['x'], []], alpha: 1 }, // a class without words
    { trainDocs: [['x'], ['y']], labels: ['a', 'b'], testDocs: [['x', 'y', 'z']], alpha: 0.01 }, // a word that a class has not seen, and one that nobody has
    { trainDocs: [['x', 'x', 'y'], ['z']], labels: ['a', 'b'], testDocs: [['y', 'y'], ['z']], alpha: 1 }, // repeats count, in training and in the test
    { trainDocs: [['x', 'y', 'z', 'w'], ['x']], labels: ['a', 'b'], testDocs: [['x']], alpha: 10 }, // the denominator has the size of the common vocabulary
    { trainDocs: [['x'], ['y'], ['y']], labels: ['a', 'b', 'b'], testDocs: [[]], alpha: 1 }, // an empty document: the priors
    { trainDocs: [['x'], ['x']], labels: ['a', 'Z'], testDocs: [['x']], alpha: 1 }, // capitals come first in code-unit order
    { trainDocs: [['x'], ['x', 'x'], ['y']], labels: ['10', '9', '10'], testDocs: [['x']], alpha: 1 }, // labels that look like numbers are sorted as text
    { trainDocs: [['constructor'], ['x']], labels: ['a', 'b'], testDocs: [['constructor'], ['toString']], alpha: 1 }, // a plain object already has these keys
    {
      trainDocs: [['__proto__', 'x'], ['hasOwnProperty']],
      labels: ['constructor', 'b'],
      testDocs: [['__proto__', '__proto__']],
      alpha: 0.5,
    }, // and this one cannot be set; a class may be called so too
    { trainDocs: [['x'], ['X']], labels: ['a', 'b'], testDocs: [['x']], alpha: 0.1 }, // case matters
    { trainDocs: [['a'], ['b'], ['c'], ['d'], ['e']], labels: ['v', 'w', 'x', 'y', 'z'], testDocs: [['a', 'b'], ['e']], alpha: 2 }, // five classes
    {
      trainDocs: [
        ['x', 'y'],
        ['x', 'x', 'y', 'z'],
      ],
      labels: ['a', 'b'],
      testDocs: [Array.from({ length: 2000 }, (_, i) => (i % 2 === 0 ? 'x' : 'y'))],
      alpha: 1,
    }, // 2000 words: a product of shares is 0 for both classes
  ],
  random: smallTasks(),
  large: [
    { why: 'many documents, and test documents whose probabilities underflow', n: 300, make: (n, rng) => mailbox(n, rng, 60, 5) },
    { why: 'a few very long documents', n: 12, make: (n, rng) => mailbox(n, rng, 2000, 2) },
  ],
  hints: [
    'Per class: its share of the documents, how often each word occurs in all its documents together, and how many words that makes. A `Map` keeps the counts, whatever the words are.',
    'The probability of a known word in class $c$ is $(\\text{count} + \\alpha) / (\\text{words of } c + \\alpha V)$, with $V$ the size of the vocabulary of *all* classes. Add logarithms over the words of the test document; skip words that are not in the vocabulary.',
    'Normalise at the end: subtract $m + \\ln \\sum_c e^{s_c - m}$, where $m$ is the largest sum $s_c$.',
  ],
  plot,
});

function smallTasks() {
  const word = fc.constantFrom('a', 'b', 'c', 'free', 'money', 'constructor', '__proto__', 'toString');
  const label = fc.constantFrom('spam', 'ham', 'Zoo', 'constructor', '10');
  return fc
    .record({
      docs: fc.array(fc.record({ words: fc.array(word, { maxLength: 6 }), label }), { minLength: 2, maxLength: 8 }),
      testDocs: fc.array(
        fc.array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: fc.constant('new') }), { maxLength: 6 }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      alpha: fc.constantFrom(1, 0.01, 0.5, 2, 10),
    })
    .map(({ docs, testDocs, alpha }) => {
      const labels = docs.map((doc) => doc.label);
      if (new Set(labels).size === 1) labels[0] = labels[0] === 'ham' ? 'spam' : 'ham';
      return { trainDocs: docs.map(({ words }) => words), labels, testDocs, alpha };
    });
}

function mailbox(n: number, rng: Rng, length: number, classes: number): Task {
  const labels = rng.array(n, (i) => `class ${i < classes ? i : rng.int(0, classes - 1)}`);
  const doc = (topic: number) => rng.array(rng.int(0, length - 1), () => `w${(rng.int(0, 29) * rng.int(1, 30) + 7 * topic) % 900}`);
  return {
    trainDocs: labels.map((label) => doc(Number(label.slice(-1)))),
    labels,
    testDocs: rng.array(20, (i) => [...doc(i % classes), 'unseen']),
    alpha: 0.1,
  };
}
