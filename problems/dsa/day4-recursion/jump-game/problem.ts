import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { canJump } from './solution';

const MAX = 1e5;

export default defineProblem({
  slug: 'jump-game',
  title: 'Jump Game',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['greedy', 'array', 'dp-1d'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('canJump', [['nums', z.array(z.int())]], z.boolean()),
  checker: exact(),
  reference: canJump,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`0 <= nums[i] <= 10^5`', holds: ({ nums }) => nums.every((jump) => jump >= 0 && jump <= MAX) },
  ],
  drawn: { nums: 'cells' },
  samples: [
    {
      input: { nums: [3, 0, 1, 0, 2] },
      explanation: 'No way: from index 0 you get to 3 at most, and both 1 and 3 hold 0; from 2 you only get to 3.',
    },
    { input: { nums: [2, 3, 0, 0, 1] }, explanation: 'Jump by 1, then by 3. The longest first jump, by 2, would end on a 0.' },
    { input: { nums: [0] }, explanation: 'The start is the last index.' },
  ],
  edgeCases: [
    { nums: [7] }, // smallest, with a jump that is not needed
    { nums: [0, 1] }, // stuck at the start
    { nums: [1, 0] }, // the last place may hold 0
    { nums: [2, 0] }, // a jump beyond the end is possible, a shorter one is needed
    { nums: [2, 0, 0] }, // exactly to the end, over a 0
    { nums: [1, 0, 1] }, // one place too short
    { nums: [1, 1, 1, 1] }, // one step at a time
    { nums: [1, 1, 0, 1] }, // the same with a hole
    { nums: [3, 0, 0, 1] }, // over two zeros
    { nums: [3, 2, 1, 0, 4] }, // every jump ends at the same 0
    { nums: [2, 5, 0, 0] }, // the longest jump ends on a 0, a shorter one does not
    { nums: [1, 3, 0, 0, 0] }, // stops just before the end
    { nums: [4, 1, 0, 0, 2, 0, 0] }, // the longest jump is the right one, and reaches the end exactly
    { nums: [2, 2, 0, 2, 0, 1] }, // reaches the last but one, a 0
    { nums: [0, 5, 5] }, // large jumps that are never reached
    { nums: [MAX, 0, 0] }, // the largest jump
    { nums: [1, MAX, 0, 0, 0] }, // the same from the second place
  ],
  random: fc.record({ nums: fc.oneof(jumps([0, 1, 2, 3], 10), jumps([0, 0, 1, 2, 4], 12), jumps([0, 0, 0, 3, 6, MAX], 20)) }),
  randomTests: 100,
  large: [
    {
      why: 'long jumps from everywhere: marking all that each place reaches is quadratic',
      n: 200_000,
      make: (n, rng) => ({ nums: rng.array(n, () => rng.int(MAX / 2, MAX)) }),
    },
    {
      why: 'all ways end at one 0 near the end',
      n: 1400,
      make: (n) => ({ nums: [...Array.from({ length: n - 1 }, (_, i) => n - 2 - i), 1] }),
    },
    { why: 'short jumps over single zeros', n: 1400, make: overSingleZeros },
  ],
  hints: [
    'If index `i` can be reached, what about the indices before it? So what does the set of all indices that can be reached look like?',
    'It is a block that begins at 0, so a single number describes it: the farthest index that can be reached. What does the next index do to that number?',
    'Walk from left to right as long as the index is not beyond `farthest`, and replace `farthest` by the larger of itself and `i + nums[i]`. Reaching or passing the last index means `true`.',
  ],
});

function jumps(choices: number[], maxLength: number) {
  return fc.array(fc.constantFrom(...choices), { minLength: 1, maxLength });
}

function overSingleZeros(n: number, rng: Rng) {
  return { nums: rng.array(n, (i) => (i % 3 === 2 ? 0 : rng.int(2, 4))) };
}
