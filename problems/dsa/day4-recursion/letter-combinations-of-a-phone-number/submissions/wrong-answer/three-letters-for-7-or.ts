// wrong-answer: three letters for 7 or 9
function letterCombinations(digits: string): string[] {
  if (digits === '') return [];
  const keys: Record<string, string> = { 2: 'abc', 3: 'def', 4: 'ghi', 5: 'jkl', 6: 'mno', 7: 'pqrs', 8: 'tuv', 9: 'xyz' };
  let texts = [''];
  for (const digit of digits) texts = texts.flatMap((text) => [...keys[digit]].map((letter) => text + letter));
  return texts;
}
