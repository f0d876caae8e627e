import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { canFinish } from './solution';

export default defineProblem({
  slug: 'course-schedule',
  title: 'Course Schedule',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['graph', 'topological-sort', 'dfs', 'bfs'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(V + E)', space: 'O(V + E)' },
  entry: fn(
    'canFinish',
    [
      ['numCourses', z.int()],
      ['prerequisites', z.array(z.array(z.int()))],
    ],
    z.boolean(),
  ),
  checker: exact(),
  reference: canFinish,
  constraints: [
    { says: '`1 <= numCourses <= 1500`', holds: ({ numCourses }) => numCourses >= 1 && numCourses <= 1500 },
    { says: '`0 <= prerequisites.length <= 5000`', holds: ({ prerequisites }) => prerequisites.length <= 5000 },
    { says: '`prerequisites[i].length == 2`', holds: ({ prerequisites }) => prerequisites.every(({ length }) => length === 2) },
    {
      says: '`0 <= prerequisites[i][j] < numCourses`',
      holds: ({ numCourses, prerequisites }) => prerequisites.flat().every((course) => course >= 0 && course < numCourses),
    },
    {
      says: 'No pair is listed twice.',
      holds: ({ prerequisites }) => new Set(prerequisites.map(String)).size === prerequisites.length,
    },
    { says: 'A course may require itself.', holds: () => true },
  ],
  drawn: { prerequisites: { as: 'edges', nodes: 'numCourses', first: 0, arrows: 'backwards' } },
  samples: [
    {
      input: {
        numCourses: 4,
        prerequisites: [
          [1, 0],
          [2, 0],
          [3, 1],
          [3, 2],
        ],
      },
      explanation: 'Take 0 first, then 1 and 2, and 3 at the end.',
    },
    {
      input: {
        numCourses: 3,
        prerequisites: [
          [0, 1],
          [1, 2],
          [2, 0],
        ],
      },
      explanation: '0 waits for 1, 1 for 2, and 2 for 0: none of them can be the first.',
    },
    { input: { numCourses: 2, prerequisites: [] }, explanation: 'No course requires another, so any order will do.' },
  ],
  edgeCases: [
    { numCourses: 1, prerequisites: [] }, // smallest
    { numCourses: 1, prerequisites: [[0, 0]] }, // a course that requires itself
    { numCourses: 2, prerequisites: [[1, 0]] }, // one requirement
    { numCourses: 2, prerequisites: [[0, 1]] }, // the other way round
    withPairs(2, [0, 1], [1, 0]), // two that require each other
    withPairs(3, [1, 2], [2, 1]), // the same, but course 0 has nothing to do with it
    withPairs(2, [1, 1]), // requires itself, and is not course 0
    withPairs(3, [0, 1], [1, 2], [2, 0]), // a ring of three: no two require each other
    withPairs(3, [0, 1], [1, 2], [0, 2]), // all three related, no ring
    withPairs(4, [1, 0], [2, 0], [3, 1], [3, 2]), // two ways from 3 to 0
    withPairs(4, [0, 1], [0, 2], [1, 3], [2, 3]), // the same, from course 0
    withPairs(4, [0, 1], [1, 2], [2, 3], [3, 1]), // a way into a ring
    withPairs(4, [1, 0], [2, 1], [3, 2], [1, 3]), // the same, with course 0 as the only one that can be taken
    withPairs(5, [1, 0], [3, 2], [4, 3], [2, 4]), // the ring lies in another component
    withPairs(4, [0, 1], [2, 3]), // two components, no ring
    withPairs(5, [0, 1], [0, 2], [0, 3], [0, 4]), // one course requires all others
    withPairs(5, [1, 0], [2, 0], [3, 0], [4, 0]), // all others require one course
    withPairs(5, [4, 3], [3, 2], [2, 1], [1, 0]), // a chain
    withPairs(4, [0, 1], [1, 2], [2, 3], [3, 0]), // a ring of all courses
    withPairs(4, [3, 0], [3, 1], [3, 2], [2, 2]), // requires itself, at the end of a way
  ],
  random: fewCourses(),
  large: [
    {
      why: 'layers of two courses that require both of the layer before: the number of ways doubles with each layer',
      n: 750,
      make: (n) => layers(n, 2),
    },
    { why: 'layers of 20', n: 10, make: (n) => layers(n, 20) },
    { why: 'as many pairs as there may be, no ring', n: 5000, make: (n, rng) => randomCourses(n, false, rng) },
    { why: 'as many pairs as there may be, one of which closes a ring', n: 5000, make: (n, rng) => randomCourses(n, true, rng) },
    { why: 'a long chain', n: 700, make: (n, rng) => chainOf(n, false, rng) },
    { why: 'a long chain that is closed to a ring', n: 700, make: (n, rng) => chainOf(n, true, rng) },
  ],
  hints: [
    'Draw an arrow from each course to those that require it. What must the picture not contain, if there is to be a first course, and one after it, and so on?',
    'A course without requirements can be taken at once. Once it is taken, which courses have one requirement less? Or, depth first: what does it mean to arrive at a course whose own requirements you are just following?',
    'Count for each course the requirements that are still missing. Put all courses with 0 into a queue; taking one from it lowers the count of every course that requires it, and those that reach 0 join the queue. The answer is whether all courses have been in the queue.',
  ],
});

function withPairs(numCourses: number, ...prerequisites: [course: number, required: number][]) {
  return { numCourses, prerequisites };
}

// Requirements lead down a hidden order, so there is no ring, until some tests add one that leads up or stays.
function fewCourses() {
  const pair = fc.tuple(fc.nat(6), fc.nat(6));
  return fc
    .record({
      numCourses: fc.integer({ min: 1, max: 7 }),
      down: fc.array(pair, { maxLength: 9, size: 'max' }),
      up: fc.array(pair, { maxLength: 1 }),
      shift: fc.nat(6),
      turned: fc.boolean(),
    })
    .map(({ numCourses, down, up, shift, turned }) => {
      const ordered = [...down, ...up].map(([a, b], i) => {
        const [high, low] = [a % numCourses, b % numCourses].toSorted((x, y) => y - x) as [number, number];
        if (i >= down.length) return [low, high];
        return high === low ? [] : [high, low];
      });
      const pairs = ordered
        .filter(({ length }) => length === 2)
        .map((places) => places.map((place) => ((turned ? numCourses - 1 - place : place) + shift) % numCourses));
      return { numCourses, prerequisites: withoutRepeats(pairs) };
    });
}

function withoutRepeats(pairs: number[][]): number[][] {
  return [...new Map(pairs.map((pair) => [String(pair), pair])).values()];
}

function layers(count: number, width: number) {
  const prerequisites: number[][] = [];
  for (let course = width; course < count * width; course++) {
    const layer = Math.floor(course / width);
    for (let i = 0; i < width; i++) prerequisites.push([course, (layer - 1) * width + i]);
  }
  return { numCourses: count * width, prerequisites };
}

function randomCourses(pairs: number, withRing: boolean, rng: Rng) {
  const numCourses = Math.max(2, Math.floor(0.3 * pairs));
  const order = rng.shuffle(rng.array(numCourses, (course) => course));
  const chosen = new Map<string, number[]>();
  const most = (numCourses * (numCourses - 1)) / 2;
  while (chosen.size < Math.min(pairs - 1, most)) {
    const [low, high] = rng.distinctInts(2, 0, numCourses - 1).sort((a, b) => a - b) as [number, number];
    chosen.set(`${high} ${low}`, [order[high] as number, order[low] as number]);
  }
  const [top, below] = [...chosen.values()].at(-1) as [number, number];
  return { numCourses, prerequisites: rng.shuffle(withRing ? [...chosen.values(), [below, top]] : [...chosen.values()]) };
}

function chainOf(n: number, closed: boolean, rng: Rng) {
  const order = rng.shuffle(rng.array(n, (course) => course));
  const pairs = order.map((course, i) => [course, order[(i + 1) % n] as number]);
  return { numCourses: n, prerequisites: rng.shuffle(closed ? pairs : pairs.slice(1)) };
}
