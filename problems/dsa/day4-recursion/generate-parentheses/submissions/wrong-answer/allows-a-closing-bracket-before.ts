// wrong-answer: allows a closing bracket before its opening one, checks totals only
function generateParenthesis(n: number): string[] {
  const result: string[] = [];
  function backtrack(text: string, open: number, close: number): void {
    if (text.length === 2 * n) {
      result.push(text);
      return;
    }
    if (open < n) backtrack(text + '(', open + 1, close);
    if (close < n) backtrack(text + ')', open, close + 1);
  }
  backtrack('', 0, 0);
  return result;
}
