// wrong-answer: keeps the underscore, as \w does
function isPalindrome(s: string): boolean {
  const cleaned = s.toLowerCase().replace(/\W/g, '');
  return cleaned === [...cleaned].reverse().join('');
}
