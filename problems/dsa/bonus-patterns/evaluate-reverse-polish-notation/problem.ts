import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { evalRPN } from './solution';

const LARGEST_OPERAND = 200;
const MIN = -(2 ** 31);
const MAX = 2 ** 31 - 1;

type Operator = '+' | '-' | '*' | '/';
/** A number, or an operator that takes the two values before it. */
type Item = number | Operator;

export default defineProblem({
  slug: 'evaluate-reverse-polish-notation',
  title: 'Evaluate Reverse Polish Notation',
  track: 'bonus',
  difficulty: 'medium',
  patterns: ['stack', 'math'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(n)', space: 'O(n)' },
  entry: fn('evalRPN', [['tokens', z.array(z.string())]], z.int()),
  checker: exact(),
  reference: evalRPN,
  constraints: [
    { says: '`1 <= tokens.length <= 10^4`', holds: ({ tokens }) => tokens.length >= 1 && tokens.length <= 1e4 },
    {
      says: 'Each token is `+`, `-`, `*`, `/` or a whole number from -200 to 200, such as `17` or `-4`.',
      holds: ({ tokens }) => tokens.every((token) => isOperator(token) || isOperand(token)),
    },
    {
      says: 'The tokens are an expression: every operator finds its two operands, and one value is left at the end.',
      holds: ({ tokens }) => isExpression(tokens),
    },
    {
      says: 'Nothing is divided by 0, and every value, on the way too, fits in 32 bits with sign.',
      holds: ({ tokens }) => staysInRange(tokens),
    },
  ],
  samples: [
    { input: { tokens: ['7', '2', '-', '3', '*'] }, explanation: '`(7 - 2) * 3 = 15`' },
    { input: { tokens: ['4', '-11', '3', '/', '+'] }, explanation: '`-11 / 3` is -3.66…, cut to -3, and `4 + -3 = 1`.' },
    { input: { tokens: ['18'] }, explanation: 'A single number is an expression.' },
  ],
  edgeCases: [
    { tokens: ['5'] }, // smallest
    { tokens: ['0'] }, // 0, which is falsy
    { tokens: ['-200'] }, // starts like an operator
    { tokens: ['1', '2', '+'] }, // as texts: 12
    { tokens: ['1', '2', '-'] }, // the order of the operands
    { tokens: ['2', '3', '*'] },
    { tokens: ['7', '2', '/'] }, // cut down
    { tokens: ['-7', '2', '/'] }, // towards 0: -3
    { tokens: ['7', '-2', '/'] }, // towards 0: -3
    { tokens: ['-7', '-2', '/'] }, // positive: 3
    { tokens: ['1', '2', '/'] }, // rounded it would be 1
    { tokens: ['-1', '2', '/'] }, // 0, not -1
    { tokens: ['5', '3', '/'] }, // rounded it would be 2
    { tokens: ['8', '2', '/'] }, // without a rest
    { tokens: ['0', '-3', '/'] }, // 0 divided
    { tokens: ['3', '0', '*', '5', '+'] }, // 0 on the way
    { tokens: ['3', '-11', '+'] }, // a negative operand
    { tokens: ['-3', '-4', '-'] }, // minus a negative one
    { tokens: ['1', '2', '3', '-', '-'] }, // right to left: 1 - (2 - 3)
    { tokens: ['1', '2', '-', '3', '-'] }, // left to right
    { tokens: ['2', '3', '4', '*', '+'] }, // no precedence needed
    { tokens: ['10', '9', '-', '100', '20', '/', '*'] }, // two parts
    { tokens: ['5', '1', '2', '+', '4', '*', '+', '3', '-'] },
    { tokens: ['200', '200', '*', '200', '*', '200', '*'] }, // 1.6 * 10^9
    { tokens: ['-128', '128', '*', '128', '*', '128', '*', '8', '*'] }, // -2^31
    { tokens: ['-128', '128', '*', '128', '*', '128', '*', '8', '*', '1', '+', '-1', '*'] }, // 2^31 - 1
    { tokens: ['200', '200', '*', '200', '*', '-199', '/'] }, // a large quotient
  ],
  random: expressions(),
  large: [
    { why: 'ten thousand tokens, nested a little', n: 10_000, make: (n, rng) => asTokens(balanced(n, rng)) },
    { why: 'every operator works on the value so far', n: 1_999, make: leftToRight },
    { why: 'all numbers come first, then all operators', n: 1_999, make: numbersFirst },
  ],
  hints: [
    'An operator stands right after its operands, which may be results themselves. When you meet one, where are the two values it needs among all that have not been used yet?',
    'Keep the values on a stack. A number goes on top; an operator takes off the two on top and puts its result there. The first one taken off is the *right* operand; quotients are cut with `Math.trunc`.',
  ],
});

function isOperator(token: string): token is Operator {
  return token === '+' || token === '-' || token === '*' || token === '/';
}

function isOperand(token: string): boolean {
  return /^(0|-?[1-9]\d{0,2})$/.test(token) && Math.abs(Number(token)) <= LARGEST_OPERAND;
}

function isExpression(tokens: string[]): boolean {
  let values = 0;
  for (const token of tokens) {
    values += isOperator(token) ? -1 : 1;
    if (values < 1) return false;
  }
  return values === 1;
}

function staysInRange(tokens: string[]): boolean {
  const values: number[] = [];
  for (const token of tokens) {
    if (isOperator(token)) {
      const right = values.pop() ?? 0;
      values.push(apply(token, values.pop() ?? 0, right));
    } else values.push(Number(token));
    if (!fits(values.at(-1) as number)) return false;
  }
  return true;
}

function fits(value: number): boolean {
  return value >= MIN && value <= MAX; // so neither NaN nor an infinity
}

function apply(operator: Operator, left: number, right: number): number {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  return operator === '*' ? left * right : Math.trunc(left / right);
}

/**
 * Any items, made legal: an operator without two values before it is left out, one whose result is not allowed becomes
 * + or -, of which one always fits; values that are left over in the end are joined in the same way. No quotient is so
 * small that its text has an exponent, since many a right-minded solution cuts it with parseInt.
 */
function asTokens(items: Item[]): { tokens: string[] } {
  const tokens: string[] = [];
  const values: number[] = [];
  const join = (wished: Operator) => {
    const right = values.pop() as number;
    const left = values.pop() as number;
    const isTiny = wished === '/' && Math.abs(right) > 1e6 * Math.abs(left);
    const choices: Operator[] = isTiny ? ['+', '-'] : [wished, '+', '-'];
    const operator = choices.find((each) => fits(apply(each, left, right))) as Operator;
    tokens.push(operator);
    values.push(apply(operator, left, right));
  };
  for (const item of items) {
    if (typeof item === 'number') {
      tokens.push(String(item));
      values.push(item);
    } else if (values.length >= 2) join(item);
  }
  while (values.length >= 2) join('+');
  return { tokens };
}

function expressions() {
  const number = fc.oneof(
    { arbitrary: fc.integer({ min: -12, max: 12 }), weight: 4 },
    { arbitrary: fc.integer({ min: -LARGEST_OPERAND, max: LARGEST_OPERAND }), weight: 1 },
  );
  const operator = fc.constantFrom<Operator[]>('-', '/', '*', '+');
  const item = fc.oneof({ arbitrary: number, weight: 5 }, { arbitrary: operator, weight: 4 });
  return fc.tuple(number, fc.array(item, { maxLength: 20, size: 'max' })).map(([first, items]) => asTokens([first, ...items]));
}

/** The items of an expression of about `size` tokens, cut at random places, so that it is nested some dozen times. */
function balanced(size: number, rng: Rng): Item[] {
  if (size < 3) return [operandOf(rng)];
  const left = rng.int(Math.floor(size / 4), Math.floor(size / 2));
  return [...balanced(left, rng), ...balanced(size - 1 - left, rng), operatorOf(rng)];
}

function leftToRight(n: number, rng: Rng) {
  return asTokens([operandOf(rng), ...rng.array((n - 1) >> 1, () => [operandOf(rng), operatorOf(rng)]).flat()]);
}

function numbersFirst(n: number, rng: Rng) {
  const operators = (n - 1) >> 1;
  return asTokens([...rng.array(operators + 1, () => operandOf(rng)), ...rng.array(operators, () => operatorOf(rng))]);
}

function operandOf(rng: Rng): number {
  return rng.int(-LARGEST_OPERAND, LARGEST_OPERAND);
}

function operatorOf(rng: Rng): Operator {
  return rng.pick<Operator>(['+', '-', '*', '/']);
}
