import * as fc from 'fast-check';
import * as z from 'zod';
import { type Calls, classCalls, cls, defineProblem, method, type Rng } from '@/problems/spec';
import { LRUCache } from './solution';

const MAX = 1e9;

type Call = readonly ['get', number] | readonly ['put', number, number];

export default defineProblem({
  slug: 'lru-cache',
  title: 'LRU Cache',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['hash-map', 'linked-list', 'design'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(1) per call', space: 'O(capacity)' },
  entry: cls('LRUCache', [['capacity', z.int()]], {
    get: method([['key', z.int()]], z.int()),
    put: method(
      [
        ['key', z.int()],
        ['value', z.int()],
      ],
      z.void(),
    ),
  }),
  checker: classCalls(),
  reference: LRUCache,
  constraints: [
    { says: '`1 <= capacity <= 10^4`', holds: (calls) => isBetween(calls.arguments[0]?.[0], 1, 1e4) },
    {
      says: '`0 <= key, value <= 10^9`',
      holds: (calls) => calls.arguments.slice(1).every((given) => given.every((value) => isBetween(value, 0, MAX))),
    },
    { says: '`get` and `put` are called at most `2 * 10^5` times in all.', holds: ({ operations }) => operations.length - 1 <= 2e5 },
  ],
  samples: [
    {
      input: cache(2, put(1, 10), put(2, 20), get(1), put(3, 30), get(2), get(3)),
      explanation:
        'When key 3 arrives the cache is full. Key 1 has just been read, so key 2 is the one used longest ago: it goes, and `get(2)` gives -1.',
    },
    {
      input: cache(2, put(1, 10), put(2, 20), put(1, 11), put(3, 30), get(1), get(2)),
      explanation:
        '`put(1, 11)` replaces the value of a key that is present; nothing has to go, and key 1 is now the one used last. `put(3, 30)` throws out key 2.',
    },
  ],
  edgeCases: [
    cache(1, get(0)), // an empty cache
    cache(1, put(1, 0), get(1)), // a stored 0 is not missing
    cache(1, put(0, 0), get(0)), // neither under the key 0
    cache(1, put(1, 5), put(2, 6), get(1), get(2)), // room for one: every new key throws out the other
    cache(1, put(1, 5), put(1, 6), get(1)), // full, but the key is present: only the value changes
    cache(2, put(1, 5), put(2, 6), put(2, 7), get(1)), // the same with another key that must stay
    cache(2, put(1, 5), put(2, 6), get(1), put(3, 7), get(1), get(2)), // get is a use
    cache(2, put(1, 5), put(2, 6), put(1, 7), put(3, 8), get(1), get(2)), // put on a present key is a use
    cache(2, put(1, 5), put(2, 6), put(1, 5), put(3, 8), get(1), get(2)), // even with the value it already has
    cache(2, put(1, 5), put(2, 6), get(9), put(3, 7), get(1), get(2)), // asking for a missing key changes nothing
    cache(2, put(1, 5), put(2, 6), put(3, 7), get(1), put(1, 8), get(2), get(1)), // a key comes back after it was thrown out
    cache(3, put(1, 5), put(2, 6), put(3, 7), get(2), put(4, 8), get(1), get(2), get(3)), // the used one was in the middle of the order
    cache(3, put(1, 5), put(2, 6), put(3, 7), get(3), get(3), put(4, 8), get(1), get(3)), // the newest is used again
    cache(2, put(1, 1), put(2, 1), get(1), get(2), get(1), put(3, 1), get(2)), // the order of use, not how often
    cache(10_000, put(MAX, MAX), put(0, MAX), get(MAX), get(0)), // the bounds
  ],
  random: listsOfCalls(),
  large: [
    { why: 'a full cache asked for missing keys: whoever searches a list of entries must pass them all', n: 200_000, make: mostlyMisses },
    { why: 'every call hits an entry anywhere in the order of use: a loop passes half of them', n: 40_000, make: onlyHits },
    { why: 'every put throws something out', n: 40_000, make: everyPutThrowsOut },
    { why: 'room for one', n: 5_000, make: roomForOne },
  ],
  limits: { timeFloorMs: 300 }, // the slow approach is quick enough to come near the usual floor
  hints: [
    'Two questions must be answered at once: *where is this key?* and *which key was used longest ago?* Each has a structure that answers it in constant time.',
    'A hash map finds the key. For the order of use you need a sequence from which any element can be taken out, not only the first.',
    'In a doubly linked list a node leaves its place in constant time if you hold the node. So let the map lead from the key to the node.',
    'Every use, by `get` or by `put`, unlinks the node and links it again at the newest end. A fixed node at the ends of the list saves all special cases. Each node also needs its key, to be deleted from the map when it is thrown out.',
  ],
});

function get(key: number): Call {
  return ['get', key];
}

function put(key: number, value: number): Call {
  return ['put', key, value];
}

function cache(capacity: number, ...calls: Call[]): Calls {
  return asCalls(capacity, calls);
}

function asCalls(capacity: number, calls: Call[]): Calls {
  return {
    operations: ['LRUCache', ...calls.map(([name]) => name)],
    arguments: [[capacity], ...calls.map(([, ...given]) => given)],
  };
}

// Few keys and little room, so that keys meet again and the cache overflows. Shrinks by leaving calls out: fast-check
// drops them from the front of the array, a smaller `kept` from the end.
function listsOfCalls() {
  const key = fc.nat(4);
  const value = fc.oneof({ arbitrary: fc.nat(9), weight: 9 }, { arbitrary: fc.integer({ min: 0, max: MAX }), weight: 1 });
  const call = fc.oneof(fc.tuple(fc.constant('put' as const), key, value), fc.tuple(fc.constant('get' as const), key));
  return fc
    .record({
      kept: fc.integer({ min: 1, max: 60 }),
      calls: fc.array(call, { minLength: 1, maxLength: 30, size: 'max' }),
      capacity: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ kept, calls, capacity }) => asCalls(capacity, calls.slice(0, kept)));
}

function mostlyMisses(n: number, rng: Rng): Calls {
  const capacity = roomFor(n);
  return asCalls(
    capacity,
    rng.array(n, (i) => {
      if (i < capacity) return put(i, rng.int(0, MAX));
      return get(rng.int(0, 49) === 0 ? rng.int(0, capacity - 1) : capacity + rng.int(0, capacity));
    }),
  );
}

function onlyHits(n: number, rng: Rng): Calls {
  const capacity = roomFor(n);
  return asCalls(
    capacity,
    rng.array(n, (i) => {
      if (i < capacity) return put(i, rng.int(0, MAX));
      const key = rng.int(0, capacity - 1);
      return rng.int(0, 1) === 0 ? get(key) : put(key, rng.int(0, MAX));
    }),
  );
}

// Keys come in turn, twice as many as there is room for. Room is small, because in V8 the first key of a Map
// whose oldest entries were deleted is slow to find, and that approach is right.
function everyPutThrowsOut(n: number, rng: Rng): Calls {
  const capacity = Math.max(1, Math.floor(n / 1000));
  let last = -1;
  return asCalls(
    capacity,
    rng.array(n, () => {
      if (last >= 0 && rng.int(0, 2) === 0) return get(Math.max(0, last - rng.int(0, 2 * capacity)) % (2 * capacity));
      last += 1;
      return put(last % (2 * capacity), rng.int(0, MAX));
    }),
  );
}

function roomForOne(n: number, rng: Rng): Calls {
  return asCalls(
    1,
    rng.array(n, () => (rng.int(0, 1) === 0 ? get(rng.int(0, 3)) : put(rng.int(0, 3), rng.int(0, MAX)))),
  );
}

function roomFor(calls: number): number {
  return Math.min(1e4, Math.max(1, Math.floor(calls / 12)));
}

function isBetween(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && value >= low && value <= high;
}
