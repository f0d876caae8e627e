// wrong-answer: swaps the operands of - and /
function evalRPN(tokens: string[]): number {
  const stack: number[] = [];
  for (const token of tokens) {
    if (token === '+') stack.push(stack.pop()! + stack.pop()!);
    else if (token === '-') stack.push(stack.pop()! - stack.pop()!);
    else if (token === '*') stack.push(stack.pop()! * stack.pop()!);
    else if (token === '/') stack.push(Math.trunc(stack.pop()! / stack.pop()!));
    else stack.push(Number(token));
  }
  return stack[0];
}
