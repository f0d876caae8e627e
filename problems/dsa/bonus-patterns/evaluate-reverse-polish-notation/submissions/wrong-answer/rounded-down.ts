// wrong-answer: rounds negative quotients down instead of towards 0
function evalRPN(tokens: string[]): number {
  const stack: number[] = [];
  for (const token of tokens) {
    if ('+-*/'.includes(token)) {
      const b = stack.pop()!;
      const a = stack.pop()!;
      if (token === '+') stack.push(a + b);
      else if (token === '-') stack.push(a - b);
      else if (token === '*') stack.push(a * b);
      else stack.push(Math.floor(a / b));
    } else {
      stack.push(Number(token));
    }
  }
  return stack[0];
}
