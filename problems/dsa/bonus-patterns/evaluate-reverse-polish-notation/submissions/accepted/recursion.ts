// accepted: recursion from the last token
function evalRPN(tokens: string[]): number {
  const token = tokens.pop()!;
  if (!['+', '-', '*', '/'].includes(token)) return parseInt(token);
  const b = evalRPN(tokens);
  const a = evalRPN(tokens);
  switch (token) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    default:
      return (a / b) | 0;
  }
}
