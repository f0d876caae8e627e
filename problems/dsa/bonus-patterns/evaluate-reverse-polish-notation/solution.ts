/** The values not yet used lie on a stack; an operator takes the two on top and leaves its result. */
export function evalRPN(tokens: string[]): number {
  const values: number[] = [];
  for (const token of tokens) {
    const operate = operations.get(token);
    if (operate) {
      const right = values.pop() as number;
      const left = values.pop() as number;
      values.push(operate(left, right));
    } else {
      values.push(Number(token));
    }
  }
  return values[0] as number;
}

const operations = new Map<string, (left: number, right: number) => number>([
  ['+', (left, right) => left + right],
  ['-', (left, right) => left - right],
  ['*', (left, right) => left * right],
  ['/', (left, right) => Math.trunc(left / right)],
]);
