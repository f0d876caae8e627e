// time-limit-exceeded: builds all 2^(2n) texts and keeps the valid ones
function generateParenthesis(n: number): string[] {
  const result: string[] = [];

  function isValid(text: string): boolean {
    const stack: string[] = [];
    for (const bracket of text.split('')) {
      if (bracket === '(') stack.push(bracket);
      else if (stack.pop() === undefined) return false;
    }
    return stack.length === 0;
  }

  function build(text: string): void {
    if (text.length === 2 * n) {
      if (isValid(text)) result.push(text);
      return;
    }
    build(text + '(');
    build(text + ')');
  }

  build('');
  return result;
}
