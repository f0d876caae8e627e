// wrong-answer: takes -11 for an operator because of its first character
function evalRPN(tokens: string[]): number {
  const stack: number[] = [];
  for (const token of tokens) {
    if ('+-*/'.includes(token[0])) {
      const b = stack.pop() ?? 0;
      const a = stack.pop() ?? 0;
      if (token[0] === '+') stack.push(a + b);
      else if (token[0] === '-') stack.push(a - b);
      else if (token[0] === '*') stack.push(a * b);
      else stack.push(Math.trunc(a / b));
    } else {
      stack.push(Number(token));
    }
  }
  return stack[stack.length - 1];
}
