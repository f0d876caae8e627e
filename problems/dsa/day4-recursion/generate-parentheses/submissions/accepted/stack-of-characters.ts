// accepted: one array of characters that grows and shrinks
class Solution {
  generateParenthesis(n: number): string[] {
    const stack: string[] = [];
    const res: string[] = [];
    const backtrack = (open: number, close: number): void => {
      if (open === n && close === n) {
        res.push(stack.join(''));
        return;
      }
      if (open < n) {
        stack.push('(');
        backtrack(open + 1, close);
        stack.pop();
      }
      if (close < open) {
        stack.push(')');
        backtrack(open, close + 1);
        stack.pop();
      }
    };
    backtrack(0, 0);
    return res;
  }
}
