import * as fc from 'fast-check';
import { defineProblem, exact, fn, linkedList, type Rng } from '@/problems/spec';
import { addTwoNumbers } from './solution';

export default defineProblem({
  slug: 'add-two-numbers',
  title: 'Add Two Numbers',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['linked-list', 'math'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(max(m, n))', space: 'O(1) beyond the answer' },
  entry: fn(
    'addTwoNumbers',
    [
      ['l1', linkedList()],
      ['l2', linkedList()],
    ],
    linkedList(),
  ),
  checker: exact(),
  reference: addTwoNumbers,
  constraints: [
    {
      says: 'Each list has 1 to 1000 nodes.',
      holds: ({ l1, l2 }) => [l1, l2].every(({ length }) => length >= 1 && length <= 1000),
    },
    { says: '`0 <= node.val <= 9`', holds: ({ l1, l2 }) => [...l1, ...l2].every((digit) => digit >= 0 && digit <= 9) },
    {
      says: 'Neither number has leading zeros, except for 0 itself: the last node of a list holds 0 only if it is the only one.',
      holds: ({ l1, l2 }) => [l1, l2].every((digits) => digits.length === 1 || digits.at(-1) !== 0),
    },
  ],
  samples: [
    { input: { l1: [7, 0, 4], l2: [5, 1] }, explanation: '407 + 15 = 422.' },
    { input: { l1: [9, 9], l2: [3] }, explanation: '99 + 3 = 102: the carry goes through to the end and becomes a digit of its own.' },
    { input: { l1: [0], l2: [0] }, explanation: '0 + 0 = 0, which has one digit.' },
  ],
  edgeCases: [
    { l1: [0], l2: [0] }, // smallest
    { l1: [0], l2: [8] }, // nothing added
    { l1: [2], l2: [3] }, // one digit, no carry
    { l1: [5], l2: [5] }, // one digit, a carry and a zero
    { l1: [9], l2: [9] }, // the largest sum of two digits
    { l1: [1], l2: [9, 9, 9] }, // a carry through the longer list, which is the second
    { l1: [9, 9, 9], l2: [1] }, // which is the first
    { l1: [1, 2], l2: [3] }, // the second list ends first
    { l1: [3], l2: [1, 2] }, // the first list ends first
    { l1: [0, 1], l2: [0, 1] }, // zeros at the lower end
    { l1: [0, 0, 5], l2: [7] }, // 500 + 7
    { l1: [6, 4], l2: [5, 5, 1] }, // a carry into the part that only one list has, and no further: 46 + 155
    { l1: [5, 4, 9], l2: [5, 5] }, // a carry at each place: 945 + 55
    { l1: [1, 2, 3], l2: [3, 2, 1] }, // a palindrome: the direction shows only in the digits
    { l1: [8, 1], l2: [8, 1] }, // the first digit is not the highest: 18 + 18
    { l1: [9, 9, 9, 9], l2: [9, 9, 9, 9] }, // all nines
    { l1: [2, 9, 9, 0, 4, 7, 4, 5, 2, 9, 9, 1, 7, 0, 0, 9], l2: [1] }, // 2^53: the sum is the first number that a double cannot hold
    { l1: [7, 1, 8, 3, 8, 6, 4, 6, 4, 8, 3], l2: [5, 3, 8, 1, 7, 4, 6, 5, 5, 8, 1, 2, 1] }, // beyond 32 bits
    { l1: [5, 1, 6, 1, 5, 5, 9, 0, 7, 3, 7, 0, 4, 4, 7, 6, 4, 4, 8, 1], l2: [1] }, // beyond 64 bits: 2^64 - 1 and one more
    { l1: [1, ...zeros(29), 1], l2: [5, 6, 4] }, // thirty digits
  ],
  random: twoNumbers(),
  large: [
    { why: 'the longest lists', n: 1000, make: (n, rng) => ({ l1: digitsOf(n, rng), l2: digitsOf(n, rng) }) },
    { why: 'a carry through the longest list', n: 1000, make: (n) => ({ l1: Array.from({ length: n }, () => 9), l2: [1] }) },
    { why: 'lists of different length', n: 1000, make: (n, rng) => ({ l1: digitsOf(n >> 1, rng), l2: digitsOf(n, rng) }) },
  ],
  hints: [
    'How do you add two numbers on paper, and at which end do you begin? Where is that end in these lists?',
    'At each place you add up to three things: a digit of each list, if it still has one, and the carry. What becomes of the sum?',
    'Loop while there is a node in either list *or* a carry; a list that has ended counts as 0. Append `sum % 10` behind a placeholder node and carry on with `Math.floor(sum / 10)`. The answer starts after the placeholder.',
  ],
});

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}

// Nines are frequent, so that carries go far; in some tests the numbers are long.
function twoNumbers() {
  const digit = fc.oneof({ arbitrary: fc.nat(9), weight: 3 }, { arbitrary: fc.constantFrom(0, 9), weight: 1 });
  const number = fc
    .oneof(
      { arbitrary: fc.array(digit, { maxLength: 6 }), weight: 4 },
      { arbitrary: fc.array(digit, { minLength: 16, maxLength: 30 }), weight: 1 },
    )
    .chain((lower) => (lower.length === 0 ? fc.nat(9) : fc.integer({ min: 1, max: 9 })).map((highest) => [...lower, highest]));
  return fc.record({ l1: number, l2: number });
}

function digitsOf(length: number, rng: Rng): number[] {
  return rng.array(length, (i) => rng.int(i === length - 1 ? 1 : 0, 9));
}
