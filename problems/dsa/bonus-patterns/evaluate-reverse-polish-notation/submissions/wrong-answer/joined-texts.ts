// wrong-answer: joins texts with + instead of adding numbers
function evalRPN(tokens: string[]): number {
  const stack: any[] = [];
  for (const token of tokens) {
    if (['+', '-', '*', '/'].includes(token)) {
      const b = stack.pop();
      const a = stack.pop();
      if (token === '+') stack.push(a + b);
      else if (token === '-') stack.push(a - b);
      else if (token === '*') stack.push(a * b);
      else stack.push(Math.trunc(a / b));
    } else {
      stack.push(token);
    }
  }
  return Number(stack[0]);
}
