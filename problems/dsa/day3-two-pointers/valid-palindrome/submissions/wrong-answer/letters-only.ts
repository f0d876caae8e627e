// wrong-answer: drops digits together with the punctuation (0P)
function isPalindrome(s: string): boolean {
  const cleaned = s.toLowerCase().replace(/[^a-z]/g, '');
  return cleaned === cleaned.split('').reverse().join('');
}
