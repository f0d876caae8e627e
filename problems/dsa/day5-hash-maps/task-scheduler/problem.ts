import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { leastInterval } from './solution';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export default defineProblem({
  slug: 'task-scheduler',
  title: 'Task Scheduler',
  track: 'day5',
  difficulty: 'medium',
  patterns: ['frequency-count', 'greedy', 'heap'],
  documents: ['dsa-day5-hashmaps'],
  complexity: { time: 'O(tasks)', space: 'O(1)' },
  entry: fn(
    'leastInterval',
    [
      ['tasks', z.array(z.string())],
      ['n', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: leastInterval,
  constraints: [
    { says: '`1 <= tasks.length <= 10^5`', holds: ({ tasks }) => tasks.length >= 1 && tasks.length <= 1e5 },
    { says: '`tasks[i]` is a letter from `"A"` to `"Z"`.', holds: ({ tasks }) => tasks.every((task) => /^[A-Z]$/.test(task)) },
    { says: '`0 <= n <= 100`', holds: ({ n }) => n >= 0 && n <= 100 },
  ],
  samples: [
    { input: { tasks: ['A', 'A', 'B', 'A'], n: 2 }, explanation: '`A B – A – – A`, where a dash is an idle interval: seven intervals.' },
    { input: { tasks: ['A', 'B', 'C', 'A', 'B', 'D'], n: 2 }, explanation: '`A B C A B D`: every interval is used.' },
    { input: { tasks: ['X', 'X', 'X'], n: 0 }, explanation: 'Without a pause the tasks may follow each other at once.' },
  ],
  edgeCases: [
    { tasks: ['A'], n: 0 }, // smallest
    { tasks: ['Z'], n: 100 }, // one task: nothing waits after the last one
    { tasks: ['A', 'A'], n: 0 }, // no pause
    { tasks: ['A', 'A'], n: 1 }, // one idle interval
    { tasks: ['A', 'A'], n: 100 }, // the longest pause
    { tasks: ['A', 'B'], n: 100 }, // different tasks need no pause
    { tasks: ['A', 'A', 'B', 'B'], n: 2 }, // two kinds share the highest count
    { tasks: ['A', 'A', 'B', 'B'], n: 1 }, // they fill each other's pauses
    { tasks: ['A', 'B', 'C', 'A', 'B', 'C'], n: 2 }, // three kinds, no idle interval
    { tasks: ['A', 'A', 'B', 'C', 'D'], n: 1 }, // more kinds than fit between: as long as the list
    { tasks: ['A', 'A', 'A', 'B', 'B', 'B', 'C', 'C', 'D', 'D'], n: 2 }, // more tasks than the pauses of A have room for
    { tasks: ['A', 'A', 'A', 'B', 'C', 'D', 'E', 'F'], n: 2 }, // one above what the pauses hold
    { tasks: ['A', 'A', 'A', 'B', 'C', 'D', 'E'], n: 2 }, // exactly what they hold
    { tasks: ['A', 'A', 'A', 'B', 'C', 'D'], n: 2 }, // one idle interval is left
    { tasks: ['A', 'B', 'C', 'D', 'D', 'D'], n: 2 }, // the most frequent is last in the alphabet
    { tasks: ['B', 'A', 'Z', 'Z', 'Z', 'Z', 'B'], n: 1 },
    { tasks: LETTERS, n: 100 }, // every letter once
    { tasks: [...LETTERS, ...LETTERS], n: 25 }, // every letter twice, just far enough apart
    { tasks: [...LETTERS, ...LETTERS], n: 26 }, // and one interval short
    { tasks: [...LETTERS, 'A'], n: 100 },
  ],
  random: fc.oneof(listsOf('AB', 4), listsOf('ABC', 4), listsOf('ABCDEFG', 4), listsOf('MNOPQRSTUVWXYZ', 8), listsOf('ABC', 100)),
  randomTests: 80,
  large: [
    {
      why: 'all letters about equally often: no idle interval',
      n: 100_000,
      make: (n, rng) => ({ tasks: rng.array(n, () => rng.pick(LETTERS)), n: 20 }),
    },
    { why: 'all letters and long pauses', n: 20_000, make: (n, rng) => ({ tasks: rng.array(n, () => rng.pick(LETTERS)), n: 100 }) },
    { why: 'one letter much more often than the others', n: 20_000, make: oneFrequent },
    { why: 'only one letter', n: 10_000, make: (n) => ({ tasks: Array.from({ length: n }, () => 'Q'), n: 50 }) },
  ],
  limits: { timeFloorMs: 2000 }, // stepping through every interval, idle ones too, is right
  hints: [
    'Does the order matter in which the tasks are listed? What is all that you need to know about them?',
    'Place the most frequent kind first: its tasks stand $n + 1$ intervals apart and leave gaps of $n$ intervals between them. How long is this frame at least, and what if several kinds are equally frequent?',
    'With the highest count $h$, shared by $s$ kinds, the frame needs $(h - 1)(n + 1) + s$ intervals. The other tasks fill its gaps. If they are too many, no interval stays idle, and the answer is the number of tasks: take the larger of the two.',
  ],
});

function listsOf(letters: string, longestPause: number) {
  return fc.record({
    tasks: fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 14 }),
    n: fc.nat(longestPause),
  });
}

function oneFrequent(n: number, rng: Rng) {
  return { tasks: rng.array(n, () => (rng.int(0, 2) === 0 ? rng.pick(LETTERS) : 'K')), n: 40 };
}
