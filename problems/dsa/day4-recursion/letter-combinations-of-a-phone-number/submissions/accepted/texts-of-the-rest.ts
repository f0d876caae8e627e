// accepted: each letter of the first digit before every text of the rest
const map: { [digit: string]: string[] } = {
  '2': ['a', 'b', 'c'],
  '3': ['d', 'e', 'f'],
  '4': ['g', 'h', 'i'],
  '5': ['j', 'k', 'l'],
  '6': ['m', 'n', 'o'],
  '7': ['p', 'q', 'r', 's'],
  '8': ['t', 'u', 'v'],
  '9': ['w', 'x', 'y', 'z'],
};

const letterCombinations = (digits: string): string[] => {
  if (digits.length <= 1) return map[digits] ?? [];
  const rest = letterCombinations(digits.slice(1));
  return map[digits[0]].flatMap((letter) => rest.map((text) => letter + text));
};
