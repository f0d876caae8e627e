// accepted: pushes what counts on a stack, then compares it with the text from the start
class Solution {
  isPalindrome(s: string): boolean {
    const stack: string[] = [];
    for (const c of s) if (/[A-Za-z0-9]/.test(c)) stack.push(c.toLowerCase());
    for (const c of s.toLowerCase()) {
      if (/[a-z0-9]/.test(c) && c !== stack.pop()) return false;
    }
    return true;
  }
}
