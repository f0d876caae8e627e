// wrong-answer: gives some answers twice
function generateParenthesis(n: number): string[] {
  if (n === 0) return [''];
  const result: string[] = [];
  for (const text of generateParenthesis(n - 1)) {
    result.push('()' + text);
    for (let i = 1; i <= text.length; i++) {
      if (text[i - 1] === '(' || i === text.length) result.push(text.slice(0, i) + '()' + text.slice(i));
    }
  }
  return result;
}
