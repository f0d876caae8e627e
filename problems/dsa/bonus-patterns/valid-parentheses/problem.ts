import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { isValid } from './solution';

const PAIRS = ['()', '[]', '{}'] as const;

export default defineProblem({
  slug: 'valid-parentheses',
  title: 'Valid Parentheses',
  track: 'bonus',
  difficulty: 'easy',
  patterns: ['stack', 'string'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(n)', space: 'O(n)' },
  entry: fn('isValid', [['s', z.string()]], z.boolean()),
  checker: exact(),
  reference: isValid,
  constraints: [
    { says: '`1 <= s.length <= 2 * 10^5`', holds: ({ s }) => s.length >= 1 && s.length <= 2e5 },
    { says: '`s` consists of the characters `()[]{}` only.', holds: ({ s }) => /^[()[\]{}]*$/.test(s) },
  ],
  samples: [
    { input: { s: '{[]()}' }, explanation: 'Both inner pairs are closed before the outer one.' },
    { input: { s: '([)]' }, explanation: '`)` comes while `[` is the last one open.' },
    { input: { s: '((' }, explanation: 'Neither is ever closed.' },
  ],
  edgeCases: [
    { s: '(' }, // smallest: left open
    { s: ']' }, // smallest: nothing to close
    { s: '()' }, // each kind once
    { s: '[]' },
    { s: '{}' },
    { s: '(]' }, // another kind
    { s: '[}' },
    { s: '{)' },
    { s: ')(' }, // the totals are right, the order is not
    { s: '}{' },
    { s: '][' },
    { s: '()[]{}' }, // side by side
    { s: '{[()]}' }, // nested
    { s: '([)]' }, // crossing
    { s: '[(])' },
    { s: '(()' }, // one left open
    { s: '())' }, // one too many
    { s: '()(' }, // open at the end
    { s: '())(' }, // the stack is empty in the middle
    { s: '(())' }, // the same kind nested
    { s: '((()' },
    { s: '[[]' },
    { s: '{{}' },
    { s: '(()))(' }, // equal totals
    { s: '()]' }, // closes what is closed already
    { s: '({[]})[]' },
  ],
  random: texts(),
  large: [
    {
      why: 'deleting one inner pair after the other copies the text a hundred thousand times, in each of four calls',
      n: 200_000,
      makeBatch: (n, rng) => ({ calls: rng.array(4, () => manyPairsInside(n, rng)) }),
    },
    { why: 'nothing but opening brackets', n: 20_000, make: (n, rng) => ({ s: opening(n, rng).join('') }) },
    { why: 'deep, and all is closed but for the outermost', n: 20_001, make: outermostWrong },
    { why: 'a closing bracket too many at the very end', n: 50_001, make: (n) => ({ s: `${PAIRS[0].repeat(n >> 1)})` }) },
  ],
  limits: { timeFloorMs: 1000 }, // taking out all inner pairs at once, round after round, is slower, and right
  hints: [
    'When a closing bracket comes, which one of the brackets that are still open must it belong to?',
    'It is always the one opened last: keep the open ones on a stack. Each closing bracket must find its partner on top, and in the end nothing may be left.',
  ],
});

function texts() {
  const close = 3;
  const step = fc.integer({ min: 0, max: 5 }).map((choice) => Math.min(choice, close));
  const change = fc.record({ place: fc.nat(20), bracket: fc.constantFrom(...'()[]{}', '') });
  const nested = fc.array(step, { minLength: 1, maxLength: 16 }).map((steps) => balanced(steps, close));
  const changed = fc.tuple(nested, change).map(([s, { place, bracket }]) => {
    const at = place % s.length;
    return s.slice(0, at) + bracket + s.slice(at + 1);
  });
  const any = fc.array(fc.constantFrom(...'()[]{}'), { minLength: 1, maxLength: 8 }).map((brackets) => brackets.join(''));
  return fc
    .oneof({ arbitrary: nested, weight: 3 }, { arbitrary: changed, weight: 4 }, { arbitrary: any, weight: 2 })
    .map((s) => ({ s: s === '' ? '(' : s }));
}

/** A valid text: each step opens a pair or closes the one opened last, if there is one; the rest is closed in the end. */
function balanced(steps: number[], close: number): string {
  const open: string[] = [];
  let s = '';
  for (const step of steps) {
    const pair = PAIRS[step];
    if (step === close) s += open.pop() ?? '';
    else if (pair) {
      s += pair.charAt(0);
      open.push(pair.charAt(1));
    }
  }
  const text = s + open.reverse().join('');
  return text === '' ? '()' : text;
}

// Not deep, since a stack kept in a text or at the front of an array is slow, but right.
function manyPairsInside(n: number, rng: Rng) {
  const depth = Math.floor(n / 200);
  const outside = opening(depth, rng);
  const inside = rng.array((n >> 1) - depth, () => rng.pick(PAIRS));
  return { s: [...outside, ...inside, ...closing(outside)].join('') };
}

function outermostWrong(n: number, rng: Rng) {
  const brackets = opening(n >> 1, rng);
  const closed = closing(brackets);
  return { s: [...brackets, ...closed.slice(0, -1), closed.at(-1) === ')' ? ']' : ')'].join('') };
}

function opening(n: number, rng: Rng): string[] {
  return rng.array(n, () => rng.pick(['(', '[', '{']));
}

function closing(open: string[]): string[] {
  return open.map((bracket) => PAIRS.find((pair) => pair.startsWith(bracket))?.charAt(1) ?? '').reverse();
}
