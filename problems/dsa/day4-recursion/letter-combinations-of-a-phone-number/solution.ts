const LETTERS: Record<string, string> = { 2: 'abc', 3: 'def', 4: 'ghi', 5: 'jkl', 6: 'mno', 7: 'pqrs', 8: 'tuv', 9: 'wxyz' };

/** @returns every text that has, for each digit in turn, one of the letters on its key; none for no digits */
export function letterCombinations(digits: string): string[] {
  const found: string[] = [];

  function spell(text: string): void {
    const digit = digits[text.length];
    if (digit === undefined) found.push(text);
    else for (const letter of LETTERS[digit] as string) spell(text + letter);
  }

  if (digits !== '') spell('');
  return found;
}
