/** Compares from both ends towards the middle, stepping over what is neither letter nor digit. */
export function isPalindrome(s: string): boolean {
  let left = 0;
  let right = s.length - 1;
  while (left < right) {
    const first = s[left] as string;
    const last = s[right] as string;
    if (!isLetterOrDigit(first)) left++;
    else if (!isLetterOrDigit(last)) right--;
    else if (first.toLowerCase() === last.toLowerCase()) {
      left++;
      right--;
    } else return false;
  }
  return true;
}

function isLetterOrDigit(character: string): boolean {
  return /[a-z0-9]/i.test(character);
}
