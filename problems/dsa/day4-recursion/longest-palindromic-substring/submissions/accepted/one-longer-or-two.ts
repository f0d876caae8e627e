// accepted: a palindrome that ends here is at most two characters longer than the best so far
class Solution {
  longestPalindrome(s: string): string {
    let best = '';
    for (let end = 1; end <= s.length; end++) {
      for (const length of [best.length + 2, best.length + 1]) {
        if (length > end) continue;
        const candidate = s.slice(end - length, end);
        if (candidate === candidate.split('').reverse().join('')) {
          best = candidate;
          break;
        }
      }
    }
    return best;
  }
}
