import * as fc from 'fast-check';
import * as z from 'zod';
import { anyValid, type Calls, cls, defineProblem, method, type Rng } from '@/problems/spec';
import { RandomizedSet } from './solution';

const MIN = -(2 ** 31);
const MAX = 2 ** 31 - 1;
/** With fewer draws, or fewer for each member, nothing is said about fairness. */
const LEAST_DRAWS = 2e4;
const LEAST_DRAWS_PER_MEMBER = 20;
/** As many draws of one and the same of two members happen once in 10^19 times. */
const DRAWS_WITHOUT_CHANGE = 64;

type Call = readonly ['insert', number] | readonly ['remove', number] | readonly ['getRandom'];

export default defineProblem({
  slug: 'insert-delete-getrandom-o1',
  title: 'Insert Delete GetRandom O(1)',
  track: 'day5',
  difficulty: 'medium',
  patterns: ['hash-map', 'design', 'randomized', 'array'],
  documents: ['dsa-day5-hashmaps'],
  complexity: { time: 'O(1) average per call', space: 'O(n)' },
  entry: cls('RandomizedSet', [], {
    insert: method([['val', z.int()]], z.boolean()),
    remove: method([['val', z.int()]], z.boolean()),
    getRandom: method([], z.int()),
  }),
  checker: anyValid<Calls, unknown[]>(whyWrong),
  reference: RandomizedSet,
  constraints: [
    {
      says: '`-2^31 <= val <= 2^31 - 1`',
      holds: (calls) => calls.arguments.every((given) => given.every((val) => typeof val === 'number' && val >= MIN && val <= MAX)),
    },
    {
      says: '`getRandom` is called only while the set has a member.',
      holds: (calls) => legalPrefix(callsOf(calls)).length === calls.operations.length - 1,
    },
    { says: 'The methods are called at most `2 * 10^5` times in all.', holds: ({ operations }) => operations.length - 1 <= 2e5 },
  ],
  samples: [
    {
      input: asCalls([insert(4), insert(4), insert(9), remove(7), remove(4), draw()]),
      explanation:
        'The second `insert(4)` changes nothing, and 7 is not there to be removed. When 4 is gone, 9 is the only member, so `getRandom` must give it.',
    },
    {
      input: asCalls([insert(1), insert(2), insert(3), draw(), draw()]),
      explanation:
        'Each call gives 1, 2 or 3, each with the probability 1/3. Any of them is right; over very many calls they must come about equally often.',
    },
  ],
  edgeCases: [
    asCalls([insert(0), draw()]), // smallest, with a falsy member
    asCalls([remove(0)]), // nothing to remove
    asCalls([insert(5), insert(5), remove(5), remove(5), insert(5)]), // twice in, twice out, in again
    asCalls([insert(5), remove(5), insert(7), draw(), draw()]), // the only member was removed: it is its own last element
    asCalls([insert(1), insert(2), remove(2), draw(), draw(), draw()]), // the last element is removed
    asCalls([insert(1), insert(2), remove(1), insert(2), remove(2), remove(2)]), // the last one has moved, and is still found
    asCalls([insert(0), insert(1), remove(0), insert(2), remove(1), ...draws(5)]), // the member with index 0
    asCalls([insert(1), insert(2), insert(3), remove(1), remove(3), ...draws(40)]), // what moved into the gap is removed next
    asCalls([insert(1), insert(2), insert(3), insert(4), remove(1), remove(4), remove(2), ...draws(10)]), // twice in a row
    asCalls([insert(1), insert(2), insert(3), remove(2), insert(4), remove(3), ...draws(40)]), // a gap in the middle, then an insertion
    asCalls([insert(1), insert(1), remove(1), insert(2), ...draws(40)]), // a value kept twice would come back
    asCalls([insert(-1), insert(1), remove(-1), ...draws(10)]), // 1 and -1 are different
    asCalls([insert(MIN), insert(MAX), insert(MIN), remove(MIN), insert(MIN), remove(MAX), ...draws(5)]), // the bounds
    asCalls([insert(1), insert(2), ...draws(64)]), // not always the same of two
    asCalls([insert(1), insert(2), remove(1), remove(2), insert(3), draw(), remove(3), insert(1), draw()]), // empty in between, twice
  ],
  random: listsOfCalls(),
  randomTests: 80,
  large: [
    { why: 'many draws from a large set: copying the set for each draw is too slow', n: 200_000, make: manyDraws },
    { why: 'twenty thousand draws from five members, after others have come and gone', n: 20_000, make: (n, rng) => fairness(n, 5, rng) },
    { why: 'twenty thousand draws from two members', n: 20_000, make: (n, rng) => fairness(n, 2, rng) },
    { why: 'forty thousand draws from three hundred members', n: 40_000, make: (n, rng) => fairness(n, 300, rng) },
    { why: 'values come and go, with draws in between', n: 40_000, make: comingAndGoing },
  ],
  hints: [
    'Which structure tells in constant time whether a value is there? And which one lets you pick a random element in constant time? You may use both.',
    'An array makes picking easy, but taking an element out of its middle moves all that follow. The order of the elements is of no interest, though.',
    'Keep the values in an array and a map from value to index. To remove one, move the *last* element into its place, note the new index of that element, and shorten the array by one.',
  ],
});

function insert(val: number): Call {
  return ['insert', val];
}

function remove(val: number): Call {
  return ['remove', val];
}

function draw(): Call {
  return ['getRandom'];
}

function draws(times: number): Call[] {
  return Array.from({ length: times }, draw);
}

function asCalls(calls: Call[]): Calls {
  return {
    operations: ['RandomizedSet', ...calls.map(([name]) => name)],
    arguments: [[], ...calls.map(([, ...given]) => given)],
  };
}

function callsOf({ operations, arguments: given }: Calls): Call[] {
  return operations.slice(1).map((name, i) => [name, ...(given[i + 1] ?? [])] as unknown as Call);
}

/** All calls before the first draw from an empty set. */
function legalPrefix(calls: Call[]): Call[] {
  const members = new Set<number>();
  const end = calls.findIndex(([name, val]) => {
    if (name === 'insert') members.add(val);
    if (name === 'remove') members.delete(val);
    return name === 'getRandom' && members.size === 0;
  });
  return end < 0 ? calls : calls.slice(0, end);
}

function whyWrong({ input, expected, actual }: { input: Calls; expected: unknown[]; actual: unknown[] }): string | undefined {
  const members = new Set<unknown>();
  let times = new Map<unknown, number>(); // how often each was drawn since the set changed last
  for (const [i, name] of input.operations.entries()) {
    if (name === 'getRandom') {
      if (!members.has(actual[i])) return `Call ${i}, getRandom(), gave ${String(actual[i])}, which is not in the set at this time.`;
      times.set(actual[i], (times.get(actual[i]) ?? 0) + 1);
      continue;
    }
    const val = input.arguments[i]?.[0];
    if (actual[i] !== expected[i]) return `Call ${i}, ${name}(${val}), gave ${String(actual[i])} in place of ${String(expected[i])}.`;
    if (expected[i] !== true) continue;
    const unfair = whyUnfair(members, times);
    if (unfair) return unfair;
    times = new Map();
    if (name === 'insert') members.add(val);
    else members.delete(val);
  }
  return whyUnfair(members, times);
}

/** Looks at many draws only: a fair draw is refused less than once in 10^9 times. */
function whyUnfair(members: Set<unknown>, times: Map<unknown, number>): string | undefined {
  const total = [...times.values()].reduce((sum, count) => sum + count, 0);
  if (members.size < 2 || total < DRAWS_WITHOUT_CHANGE) return undefined;
  if (times.size === 1) return `${total} draws from a set of ${members.size} all gave ${String([...times.keys()][0])}.`;
  if (total < LEAST_DRAWS || total < LEAST_DRAWS_PER_MEMBER * members.size) return undefined;
  const fair = total / members.size;
  const counts = [...members].map((member) => times.get(member) ?? 0);
  const chiSquare = counts.reduce((sum, count) => sum + (count - fair) ** 2 / fair, 0); // Pearson's
  if (chiSquare <= chiSquareBound(members.size - 1)) return undefined;
  const extremes = `${Math.min(...counts)} and ${Math.max(...counts)}`;
  return `${total} draws from a set of ${members.size} should give each member about ${Math.round(fair)} times; the rarest and the most frequent came ${extremes} times.`;
}

/** What chi-square exceeds with a probability below 10^-9, by Wilson and Hilferty's cube root. */
function chiSquareBound(degreesOfFreedom: number): number {
  const spread = 2 / (9 * degreesOfFreedom);
  return degreesOfFreedom * (1 - spread + 6 * Math.sqrt(spread)) ** 3;
}

// Few values, so that they meet again. Eight draws at a time, so that a value that should be gone has little chance to hide.
function listsOfCalls() {
  const val = fc.oneof({ arbitrary: fc.nat(4), weight: 12 }, { arbitrary: fc.integer({ min: MIN, max: MAX }), weight: 1 });
  const step = fc.oneof(
    { arbitrary: val.map((chosen) => [insert(chosen)]), weight: 4 },
    { arbitrary: val.map((chosen) => [remove(chosen)]), weight: 3 },
    { arbitrary: fc.constant(draws(8)), weight: 2 },
  );
  return fc.array(step, { minLength: 1, maxLength: 24, size: 'max' }).map((steps) => {
    const members = new Set<number>();
    const legal = steps.filter(([first]) => {
      if (first?.[0] === 'insert') members.add(first[1]);
      if (first?.[0] === 'remove') members.delete(first[1]);
      return first?.[0] !== 'getRandom' || members.size > 0;
    });
    return asCalls(legal.flat());
  });
}

function manyDraws(n: number, rng: Rng): Calls {
  const size = Math.ceil(n / 12);
  return asCalls([...rng.shuffle(rng.array(size, (i) => insert(3 * i))), ...draws(n - size)]);
}

function fairness(n: number, size: number, rng: Rng): Calls {
  const values = rng.distinctInts(2 * size, -1000, 1000);
  return asCalls([...values.map(insert), ...rng.shuffle(values).slice(size).map(remove), ...draws(n)]);
}

function comingAndGoing(n: number, rng: Rng): Calls {
  const values = rng.distinctInts(2000, MIN, MAX);
  const calls = rng.array(n, (i) => {
    const kind = rng.int(0, 4);
    if (i === 0) return insert(values[0] as number);
    return kind === 0 ? draw() : kind < 3 ? insert(rng.pick(values)) : remove(rng.pick(values.slice(1)));
  });
  return asCalls(calls);
}
