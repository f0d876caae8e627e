import * as fc from 'fast-check';
import * as z from 'zod';
import { type Calls, classCalls, cls, defineProblem, method, type Rng } from '@/problems/spec';
import { MinStack } from './solution';

const MIN = -(2 ** 31);
const MAX = 2 ** 31 - 1;

type Call = readonly ['push', number] | readonly ['pop' | 'top' | 'getMin'];

const pop: Call = ['pop'];
const top: Call = ['top'];
const getMin: Call = ['getMin'];

export default defineProblem({
  slug: 'min-stack',
  title: 'Min Stack',
  track: 'bonus',
  difficulty: 'medium',
  patterns: ['stack', 'design'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(1) per call', space: 'O(n)' },
  entry: cls('MinStack', [], {
    push: method([['val', z.int()]], z.void()),
    pop: method([], z.void()),
    top: method([], z.int()),
    getMin: method([], z.int()),
  }),
  checker: classCalls(),
  reference: MinStack,
  constraints: [
    {
      says: '`-2^31 <= val <= 2^31 - 1`',
      holds: (calls) => calls.arguments.every((given) => given.every((val) => Number(val) >= MIN && Number(val) <= MAX)),
    },
    { says: '`pop`, `top` and `getMin` are called only while the stack holds something.', holds: neverEmptyWhenAsked },
    { says: 'At most `2 * 10^5` calls in all.', holds: ({ operations }) => operations.length - 1 <= 2e5 },
  ],
  samples: [
    {
      input: asCalls([push(5), push(2), push(8), getMin, top, pop, pop, getMin]),
      explanation: 'While 2 is on the stack it is the minimum. After two elements have gone only 5 is left.',
    },
    {
      input: asCalls([push(1), push(1), pop, getMin]),
      explanation: 'One of two equal minima goes, the other one is still there.',
    },
  ],
  edgeCases: [
    asCalls([]), // nothing but the constructor
    asCalls([push(0), top, getMin]), // smallest; 0 is falsy
    asCalls([push(3), pop, push(4), getMin, top]), // emptied: the old minimum must be forgotten
    asCalls([push(2), push(1), getMin, pop, getMin]), // the minimum goes, the one before it comes back
    asCalls([push(1), push(2), getMin, pop, getMin]), // something else goes
    asCalls([push(1), push(2), push(1), pop, getMin, pop, getMin]), // two equal minima, not neighbours
    asCalls([push(0), push(0), push(0), pop, pop, getMin]), // three equal ones, all 0
    asCalls([push(5), top, top, getMin, getMin, top]), // looking changes nothing
    asCalls([push(3), push(2), push(1), getMin, pop, getMin, pop, getMin, top]), // falling
    asCalls([push(1), push(2), push(3), getMin, top, pop, getMin, top, pop, top, getMin]), // rising
    asCalls([push(-2), push(0), push(-3), getMin, pop, top, getMin]), // negative
    asCalls([push(10), push(9), push(-1), getMin, pop, getMin]), // as text, 10 comes before 9
    asCalls([push(2), push(1), pop, push(3), getMin, top]), // a larger one after the minimum has gone
    asCalls([push(MAX), getMin, push(MIN), getMin, top, pop, getMin, top]), // the bounds: their difference does not fit 32 bits
    asCalls([push(MIN), push(MAX), top, getMin, pop, top]),
    asCalls([push(MAX), push(MAX), pop, getMin]),
  ],
  random: listsOfCalls(),
  large: [
    { why: 'a minimum asked for again and again, deep below the top', n: 200_000, make: mostlyGetMin },
    { why: 'every push is a new minimum, then all are taken off', n: 15_000, make: downAndUp },
    { why: 'random calls on a stack of some hundred elements', n: 30_000, make: randomCalls },
  ],
  limits: { timeFloorMs: 700 }, // pushing to the front of an array is slower, and right
  hints: [
    'One variable for the minimum is easy to keep when something is pushed. What do you need to know when the minimum is popped?',
    'The elements below do not change as long as an element is on the stack. So the minimum at the time of its push is right again whenever it is on top.',
    'Keep a second stack whose top is the current minimum: with each push put the smaller of the value and the old minimum onto it, with each pop take one off.',
  ],
});

function push(val: number): Call {
  return ['push', val];
}

function asCalls(calls: Call[]): Calls {
  return {
    operations: ['MinStack', ...calls.map(([name]) => name)],
    arguments: [[], ...calls.map(([, ...given]) => given)],
  };
}

// Calls that would meet an empty stack are left out, so that any part of a list is legal.
function listsOfCalls() {
  const val = fc.oneof(
    { arbitrary: fc.integer({ min: -3, max: 3 }), weight: 8 },
    { arbitrary: fc.integer({ min: MIN, max: MAX }), weight: 1 },
  );
  const call: fc.Arbitrary<Call> = fc.oneof(
    { arbitrary: val.map(push), weight: 5 },
    { arbitrary: fc.constant(pop), weight: 3 },
    { arbitrary: fc.constant(top), weight: 2 },
    { arbitrary: fc.constant(getMin), weight: 4 },
  );
  return fc
    .record({ calls: fc.array(call, { minLength: 1, maxLength: 40, size: 'max' }), kept: fc.integer({ min: 1, max: 120 }) })
    .map(({ calls, kept }) => asCalls(possibleOf(calls.slice(0, kept))));
}

function possibleOf(calls: Call[]): Call[] {
  let size = 0;
  return calls.filter(([name]) => {
    if (name === 'push') size += 1;
    else if (size === 0) return false;
    else if (name === 'pop') size -= 1;
    return true;
  });
}

function neverEmptyWhenAsked({ operations }: Calls): boolean {
  let size = 0;
  return operations.every((name, i) => {
    if (i === 0) return true;
    if (name === 'push') size += 1;
    else if (size === 0) return false;
    else if (name === 'pop') size -= 1;
    return true;
  });
}

// Not too deep, since a stack whose top is the front of an array is slow, but right. About every second value is a new
// minimum, at random, so that a scan cannot foresee its comparisons.
function mostlyGetMin(n: number, rng: Rng): Calls {
  const depth = Math.ceil(n / 6);
  let low = 0;
  const zigzag = () => {
    if (rng.int(0, 1) === 0) return push(low + rng.int(0, MAX));
    low -= rng.int(1, 50_000);
    return push(low);
  };
  return asCalls(
    rng.array(n, (i) => {
      if (i < depth || i % 1000 === 0) return zigzag();
      if (i % 1000 === 500) return pop;
      return i % 10 === 0 ? top : getMin;
    }),
  );
}

function downAndUp(n: number, rng: Rng): Calls {
  const depth = Math.floor(n / 4);
  const down = rng.array(depth, (i) => [push(depth - Math.floor(i / 2))]);
  const up = rng.array(depth, () => [getMin, pop]);
  return asCalls([...down, ...up].flat());
}

function randomCalls(n: number, rng: Rng): Calls {
  let size = 0;
  return asCalls(
    rng.array(n, (): Call => {
      const choice = rng.int(0, 5);
      if (size === 0 || (choice <= 1 && size < 300)) {
        size += 1;
        return push(rng.int(0, 1) === 0 ? rng.int(-50, 50) : rng.int(MIN, MAX));
      }
      if (choice <= 2) {
        size -= 1;
        return pop;
      }
      return choice === 3 ? top : getMin;
    }),
  );
}
