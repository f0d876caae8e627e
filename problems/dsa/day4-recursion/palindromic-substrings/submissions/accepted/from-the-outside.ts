// accepted: compares every substring from its ends, which on most texts is soon over
class Solution {
  countSubstrings(s: string): number {
    let count = 0;
    for (let i = 0; i < s.length; i++) {
      for (let j = i; j < s.length; j++) {
        if (this.isPalindrome(s, i, j)) count++;
      }
    }
    return count;
  }

  private isPalindrome(s: string, left: number, right: number): boolean {
    while (left < right) {
      if (s[left++] !== s[right--]) return false;
    }
    return true;
  }
}
