// wrong-answer: gives one empty text for empty digits (should be an empty list)
function letterCombinations(digits: string): string[] {
  const keys: Record<string, string> = { 2: 'abc', 3: 'def', 4: 'ghi', 5: 'jkl', 6: 'mno', 7: 'pqrs', 8: 'tuv', 9: 'wxyz' };
  const result: string[] = [];
  function backtrack(i: number, path: string): void {
    if (i === digits.length) {
      result.push(path);
      return;
    }
    for (const letter of keys[digits[i]]) backtrack(i + 1, path + letter);
  }
  backtrack(0, '');
  return result;
}
