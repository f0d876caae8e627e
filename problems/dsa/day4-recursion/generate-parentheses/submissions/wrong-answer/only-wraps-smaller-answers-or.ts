// wrong-answer: only wraps smaller answers or puts () before and after them, missing (())(())
function generateParenthesis(n: number): string[] {
  if (n === 1) return ['()'];
  const result = new Set<string>();
  for (const text of generateParenthesis(n - 1)) {
    result.add('(' + text + ')');
    result.add('()' + text);
    result.add(text + '()');
  }
  return [...result];
}
