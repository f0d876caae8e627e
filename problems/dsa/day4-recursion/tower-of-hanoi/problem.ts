import * as fc from 'fast-check';
import * as z from 'zod';
import { anyValid, defineProblem, fn, type Rng } from '@/problems/spec';
import { towerOfHanoi } from './solution';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];

interface Task {
  n: number;
  from: string;
  to: string;
  via: string;
}

export default defineProblem({
  slug: 'tower-of-hanoi',
  title: 'Tower of Hanoi',
  track: 'day4',
  difficulty: 'easy',
  patterns: ['recursion', 'divide-and-conquer'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(2^n)', space: 'O(n) beyond the answer' },
  entry: fn(
    'towerOfHanoi',
    [
      ['n', z.int()],
      ['from', z.string()],
      ['to', z.string()],
      ['via', z.string()],
    ],
    z.array(z.tuple([z.string(), z.string()])),
  ),
  checker: anyValid<Task, [string, string][]>(({ input, actual }) => whyNotSolved(input, actual)),
  reference: towerOfHanoi,
  constraints: [
    { says: '`0 <= n <= 16`', holds: ({ n }) => n >= 0 && n <= 16 },
    {
      says: '`from`, `to` and `via` are one letter each, from `A` to `Z` or `a` to `z`.',
      holds: ({ from, to, via }) => [from, to, via].every((name) => /^[A-Za-z]$/.test(name)),
    },
    { says: 'The three names are different.', holds: ({ from, to, via }) => new Set([from, to, via]).size === 3 },
  ],
  samples: [
    {
      input: { n: 2, from: 'A', to: 'C', via: 'B' },
      explanation: 'The small disc goes out of the way to B, the large one to C, and the small one on top of it.',
    },
    { input: { n: 1, from: 'L', to: 'R', via: 'M' }, explanation: 'A single disc goes straight to its goal.' },
    { input: { n: 0, from: 'A', to: 'B', via: 'C' }, explanation: 'Without discs there is nothing to move.' },
  ],
  edgeCases: [
    { n: 0, from: 'A', to: 'C', via: 'B' }, // smallest: no move
    { n: 1, from: 'A', to: 'C', via: 'B' }, // one move
    { n: 1, from: 'A', to: 'B', via: 'C' }, // the goal is the second letter
    { n: 2, from: 'A', to: 'C', via: 'B' }, // the smallest that needs the third peg
    { n: 2, from: 'C', to: 'A', via: 'B' }, // from the last letter to the first
    { n: 3, from: 'A', to: 'C', via: 'B' }, // an odd number: the first move goes to the goal
    { n: 3, from: 'B', to: 'A', via: 'C' }, // names in another order
    { n: 4, from: 'A', to: 'B', via: 'C' }, // an even number: the first move goes to the third peg
    { n: 3, from: 'x', to: 'q', via: 'y' }, // names other than A, B and C
    { n: 2, from: 'a', to: 'A', via: 'b' }, // small and capital letters are different names
    { n: 5, from: 'P', to: 'Q', via: 'R' },
    { n: 7, from: 'Z', to: 'z', via: 'm' },
  ],
  random: fc
    .record({ n: fc.integer({ min: 0, max: 6 }), names: fc.uniqueArray(fc.constantFrom(...LETTERS), { minLength: 3, maxLength: 3 }) })
    .map(({ n, names }) => taskOf(n, names)),
  randomTests: 40,
  large: [
    { why: 'the highest tower: 65535 moves', n: 16, make: randomNames },
    { why: 'an odd number of discs', n: 13, make: randomNames },
    { why: 'an even number of discs', n: 10, make: randomNames },
  ],
  hints: [
    'Look at the largest disc. When at last it moves from `from` to `to`, where must all the other discs be?',
    'So first the tower of the `n - 1` smaller discs goes to `via`, then the largest disc to `to`, then the smaller tower on top of it. The two tasks with the smaller tower are the same puzzle again, with other pegs.',
    'Write `move(n, from, to, via)`: nothing for `n === 0`; else `move(n - 1, from, via, to)`, the move `[from, to]`, and `move(n - 1, via, to, from)`.',
  ],
});

function whyNotSolved({ n, from, to, via }: Task, moves: [string, string][]): string | undefined {
  const tower = Array.from({ length: n }, (_, i) => n - i); // the largest disc, n, is at the bottom
  const pegs = new Map<string, number[]>([
    [from, tower],
    [to, []],
    [via, []],
  ]);
  for (const [i, [source, target]] of moves.entries()) {
    const problem = moveDisc(pegs, source, target);
    if (problem) return `Move ${i + 1}, from ${JSON.stringify(source)} to ${JSON.stringify(target)}, is not allowed: ${problem}.`;
  }
  const there = pegs.get(to)?.length ?? 0;
  if (there < n) return `After the last move ${there} of ${n} discs stand on ${to}.`;
  if (moves.length > 2 ** n - 1) return `The moves are legal, but there are ${moves.length}; ${2 ** n - 1} are enough.`;
  return undefined;
}

/** @returns why the move is not allowed */
function moveDisc(pegs: Map<string, number[]>, source: string, target: string): string | undefined {
  const [here, there] = [pegs.get(source), pegs.get(target)];
  if (!here || !there) return `the pegs are ${[...pegs.keys()].join(', ')}`;
  const disc = here.pop();
  if (disc === undefined) return `no disc stands on ${source}`;
  const below = there.at(-1);
  if (below !== undefined && below < disc) return `disc ${disc} would lie on the smaller disc ${below}`;
  there.push(disc);
  return undefined;
}

function taskOf(n: number, names: string[]): Task {
  const [from = '', to = '', via = ''] = names;
  return { n, from, to, via };
}

function randomNames(n: number, rng: Rng): Task {
  return taskOf(n, rng.shuffle(LETTERS).slice(0, 3));
}
