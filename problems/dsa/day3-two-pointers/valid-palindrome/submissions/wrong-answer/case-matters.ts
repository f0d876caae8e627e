// wrong-answer: takes A and a for different
function isPalindrome(s: string): boolean {
  const cleaned = s.replace(/[^A-Za-z0-9]/g, '');
  return cleaned === cleaned.split('').reverse().join('');
}
