// accepted: a list of beginnings that grows digit by digit
function letterCombinations(digits: string): string[] {
  if (!digits.length) return [];
  const keys: string[] = ['', '', 'abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
  let queue: string[] = [''];
  for (const digit of digits) {
    const next: string[] = [];
    for (const text of queue) {
      for (const letter of keys[Number(digit)]) next.push(text + letter);
    }
    queue = next;
  }
  return queue;
}
