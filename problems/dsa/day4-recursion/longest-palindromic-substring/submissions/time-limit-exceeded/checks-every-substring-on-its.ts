// time-limit-exceeded: checks every substring on its own
function longestPalindrome(s: string): string {
  let longest = '';
  const isPalindrome = (text: string): boolean => {
    for (let i = 0, j = text.length - 1; i < j; i++, j--) {
      if (text[i] !== text[j]) return false;
    }
    return true;
  };
  for (let i = 0; i < s.length; i++) {
    for (let j = i + 1; j <= s.length; j++) {
      const text = s.slice(i, j);
      if (isPalindrome(text) && text.length > longest.length) longest = text;
    }
  }
  return longest;
}
