// run-time-error: one recursive call per pair of characters, stack overflow on 2*10^5 characters
function isPalindrome(s: string): boolean {
  const cleaned = s.toLowerCase().replace(/[^a-z0-9]/g, '');
  const matches = (left: number, right: number): boolean => {
    if (left >= right) return true;
    return cleaned[left] === cleaned[right] && matches(left + 1, right - 1);
  };
  return matches(0, cleaned.length - 1);
}
