import * as fc from 'fast-check';
import * as z from 'zod';
import { type Calls, classCalls, cls, defineProblem, method, type Rng } from '@/problems/spec';
import { TimeMap } from './solution';

const MAX = 1e9;

type Call = readonly ['set', string, string, number] | readonly ['get', string, number];

export default defineProblem({
  slug: 'time-based-key-value-store',
  title: 'Time Based Key-Value Store',
  track: 'day5',
  difficulty: 'medium',
  patterns: ['hash-map', 'binary-search', 'design'],
  documents: ['dsa-day5-hashmaps'],
  complexity: { time: 'O(log n) per get, O(1) per set', space: 'O(n)' },
  entry: cls('TimeMap', [], {
    set: method(
      [
        ['key', z.string()],
        ['value', z.string()],
        ['timestamp', z.int()],
      ],
      z.void(),
    ),
    get: method(
      [
        ['key', z.string()],
        ['timestamp', z.int()],
      ],
      z.string(),
    ),
  }),
  checker: classCalls(),
  reference: TimeMap,
  constraints: [
    {
      says: '`key` and `value` have 1 to 20 characters, lower-case letters and digits.',
      holds: (calls) =>
        calls.arguments.every((given) => given.every((part) => typeof part === 'number' || /^[a-z0-9]{1,20}$/.test(String(part)))),
    },
    {
      says: '`1 <= timestamp <= 10^9`',
      holds: (calls) => calls.arguments.every((given) => given.every((part) => typeof part === 'string' || isBetween(part, 1, MAX))),
    },
    { says: 'From one call of `set` to the next, `timestamp` grows.', holds: (calls) => isAscending(timesOfSet(calls)) },
    { says: '`set` and `get` are called at most `2 * 10^5` times in all.', holds: ({ operations }) => operations.length - 1 <= 2e5 },
  ],
  samples: [
    {
      input: store(set('door', 'open', 10), set('door', 'shut', 20), get('door', 19), get('door', 20), get('door', 99)),
      explanation: 'At 19 the door was still open. From 20 on it is shut, also long after.',
    },
    {
      input: store(set('lamp', 'on', 5), get('lamp', 4), get('radio', 7)),
      explanation: 'At 4 nothing had been set yet, and `radio` has never been set: both give an empty string.',
    },
  ],
  edgeCases: [
    store(get('a', 1)), // nothing was ever set
    store(set('a', 'x', 1), get('a', 1)), // the smallest timestamp, met exactly
    store(set('a', 'x', 1), get('b', 1)), // another key
    store(set('a', 'x', 5), get('a', 4), get('a', 5), get('a', 6)), // just before, at and after
    store(set('a', 'x', 5), get('a', 4)), // before the first: not the oldest value
    store(set('a', 'x', 5), get('a', MAX)), // long after the last
    store(set('a', 'x', 1), set('a', 'y', 3), get('a', 2), get('a', 3), get('a', 4)), // between two: the earlier one
    store(set('a', 'x', 1), set('a', 'y', 2), set('a', 'z', 3), get('a', 1), get('a', 2), get('a', 3)), // each exactly
    store(set('a', 'x', 2), set('a', 'y', 4), set('a', 'z', 6), get('a', 1), get('a', 3), get('a', 5), get('a', 7)), // each gap
    store(set('a', 'x', 2), set('a', 'y', 4), set('a', 'z', 6), set('a', 'u', 8), get('a', 3), get('a', 5), get('a', 7), get('a', 9)), // an even number of them
    store(set('a', 'x', 1), set('b', 'y', 2), get('a', 2), get('b', 1), get('b', 2)), // two keys do not mix
    store(set('a', 'x', 1), get('a', 9), set('a', 'y', 5), get('a', 9), get('a', 4)), // a later set changes what is asked next
    store(get('a', 9), set('a', 'x', 3), get('a', 9)), // asked before anything is set, then again
    store(set('a', 'x', 1), set('a', 'x', 2), set('a', 'y', 3), get('a', 2)), // the same value twice
    store(set('a', '0', 9), set('a', '1', 10), get('a', 9), get('a', 10), get('a', 100)), // as text, 10 comes before 9
    store(set('1', '0', 1), get('1', 1), get('0', 1)), // digits as key and value
    store(set('ab', 'x', 1), set('a', 'y', 2), get('ab', 2), get('a', 1)), // one key begins the other
    store(set('a', 'x', MAX - 1), set('a', 'y', MAX), get('a', MAX), get('a', MAX - 1), get('a', MAX - 2)), // the bounds
    store(set('k'.repeat(20), 'v'.repeat(20), 7), get('k'.repeat(20), 8), get('k'.repeat(19), 8)), // the longest texts
  ],
  random: listsOfCalls(),
  randomTests: 80,
  large: [
    { why: 'one key with a long history, asked at any time: a walk passes half of it', n: 160_000, make: longHistory },
    { why: 'many keys, set and asked in turn', n: 80_000, make: manyKeys },
    { why: 'always the latest value', n: 40_000, make: alwaysLatest },
  ],
  hints: [
    'Each key needs its whole history, not only the newest value. What could a map lead to?',
    'Timestamps of `set` only grow. So in which order do the entries of a key stand, if you simply append them?',
    'Search the sorted history by halving: find the first entry whose timestamp is *greater* than the one asked for. The entry just before it is the answer, if there is one.',
  ],
});

function set(key: string, value: string, timestamp: number): Call {
  return ['set', key, value, timestamp];
}

function get(key: string, timestamp: number): Call {
  return ['get', key, timestamp];
}

function store(...calls: Call[]): Calls {
  return asCalls(calls);
}

function asCalls(calls: Call[]): Calls {
  return {
    operations: ['TimeMap', ...calls.map(([name]) => name)],
    arguments: [[], ...calls.map(([, ...given]) => given)],
  };
}

// Few keys and small steps of time, so that questions meet timestamps, gaps and both ends. Any list of steps is legal.
function listsOfCalls() {
  const key = fc.constantFrom('a', 'b');
  const value = fc.string({ unit: fc.constantFrom(...'xyz01'), minLength: 1, maxLength: 3 });
  const step = fc.oneof(
    { arbitrary: fc.integer({ min: 1, max: 3 }), weight: 9 },
    { arbitrary: fc.integer({ min: 1, max: 1e7 }), weight: 1 },
  );
  const action = fc.oneof(
    fc.record({ name: fc.constant('set' as const), key, value, step }),
    fc.record({ name: fc.constant('get' as const), key, back: fc.nat(12) }),
  );
  return fc.array(action, { minLength: 1, maxLength: 24, size: 'max' }).map((actions) => {
    let now = 0;
    return asCalls(
      actions.map((chosen) => {
        if (chosen.name === 'get') return get(chosen.key, Math.max(1, now + 2 - chosen.back));
        now += chosen.step;
        return set(chosen.key, chosen.value, now);
      }),
    );
  });
}

function longHistory(n: number, rng: Rng): Calls {
  const half = Math.floor(n / 2);
  const step = Math.floor(MAX / (half + 1));
  const sets = rng.array(half, (i) => set('sensor', randomValue(rng), (i + 1) * step - rng.int(0, step - 1)));
  return asCalls([...sets, ...rng.array(half, () => get('sensor', rng.int(1, MAX)))]);
}

function manyKeys(n: number, rng: Rng): Calls {
  const keys = rng.array(Math.ceil(n / 40), (i) => `key${i}`);
  let now = 0;
  return asCalls(
    rng.array(n, () => {
      if (rng.int(0, 1) === 0) return get(rng.pick(keys), rng.int(1, now + 2));
      now += rng.int(1, 1000);
      return set(rng.pick(keys), randomValue(rng), now);
    }),
  );
}

function alwaysLatest(n: number, rng: Rng): Calls {
  return asCalls(rng.array(n, (i) => (i % 2 === 0 ? set('a', randomValue(rng), i + 1) : get('a', i + 1))));
}

function randomValue(rng: Rng): string {
  return rng.int(0, 1e9).toString(36);
}

function timesOfSet({ operations, arguments: given }: Calls): number[] {
  return given.filter((_, i) => operations[i] === 'set').map(([, , timestamp]) => timestamp as number);
}

function isAscending(times: number[]): boolean {
  return times.every((time, i) => i === 0 || time > (times[i - 1] as number));
}

function isBetween(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && value >= low && value <= high;
}
