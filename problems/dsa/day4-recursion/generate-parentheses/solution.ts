/**
 * Extends a text only by a bracket with which it can still become balanced, so every branch ends in an answer.
 * @returns every balanced text of n pairs of brackets once
 */
export function generateParenthesis(n: number): string[] {
  const found: string[] = [];

  function extend(text: string, opening: number, closing: number): void {
    if (closing === 0) found.push(text);
    if (opening > 0) extend(`${text}(`, opening - 1, closing);
    if (closing > opening) extend(`${text})`, opening, closing - 1);
  }

  extend('', n, n);
  return found;
}
