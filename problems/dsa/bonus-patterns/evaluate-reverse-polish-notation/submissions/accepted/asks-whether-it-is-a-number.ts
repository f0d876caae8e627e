// accepted: asks whether a token is a number; a class
class Solution {
  evalRPN(tokens: string[]): number {
    const stack: number[] = [];
    for (const token of tokens) {
      if (!isNaN(Number(token))) {
        stack.push(+token);
        continue;
      }
      const [a, b] = stack.splice(-2);
      if (token === '+') stack.push(a + b);
      else if (token === '-') stack.push(a - b);
      else if (token === '*') stack.push(a * b);
      else stack.push(~~(a / b));
    }
    return stack.pop()!;
  }
}
