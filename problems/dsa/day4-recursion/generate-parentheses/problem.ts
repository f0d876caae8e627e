import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, unordered } from '@/problems/spec';
import { generateParenthesis } from './solution';

export default defineProblem({
  slug: 'generate-parentheses',
  title: 'Generate Parentheses',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['backtracking', 'recursion', 'string'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n Catalan(n))', space: 'O(n) beyond the answer' },
  entry: fn('generateParenthesis', [['n', z.int()]], z.array(z.string())),
  checker: unordered(),
  reference: generateParenthesis,
  constraints: [{ says: '`1 <= n <= 12`', holds: ({ n }) => n >= 1 && n <= 12 }],
  samples: [
    { input: { n: 2 }, explanation: 'The second pair stands behind the first or inside it.' },
    { input: { n: 3 }, explanation: 'Of the 64 texts of six brackets these five are balanced.' },
  ],
  edgeCases: [
    { n: 1 }, // smallest: one text
    { n: 2 }, // the smallest where )( and such may slip in, or ()() come twice
    { n: 3 }, // five
    { n: 4 }, // (())(()) is neither wrapped nor a smaller answer with () at an end
    { n: 5 },
    { n: 6 },
    { n: 7 },
    { n: 8 }, // 1430
  ],
  random: fc.record({ n: fc.integer({ min: 1, max: 7 }) }),
  randomTests: 3, // the edge cases have tried every small n
  large: [
    { why: '16.8 million texts of 24 brackets, of which 208012 are balanced', n: 12, make: (n) => ({ n }) },
    { why: 'an odd number of pairs: 4862', n: 9, make: (n) => ({ n }) },
  ],
  limits: { timeFloorMs: 600, timeFactor: 12 }, // a set of texts with () put in at every place is slow, but right
  hints: [
    'Write the text from left to right. When may the next bracket be an opening one, and when a closing one?',
    'Two numbers say all that matters: how many opening and how many closing brackets are left. An opening one may come while there is one; a closing one only while more closing than opening ones are left, since otherwise nothing is open.',
    'Recurse on `extend(text, opening, closing)`: if `opening > 0`, extend by `(`; if `closing > opening`, extend by `)`; if both are used up, the text is an answer. Every branch leads to one, so no work is lost.',
  ],
});
