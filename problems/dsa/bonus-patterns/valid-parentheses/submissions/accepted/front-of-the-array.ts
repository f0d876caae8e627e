// accepted: the top of the stack is the front of an array
class Solution {
  isValid(s: string): boolean {
    const stack: string[] = [];
    for (const c of s.split('')) {
      switch (c) {
        case '(':
          stack.unshift(')');
          break;
        case '[':
          stack.unshift(']');
          break;
        case '{':
          stack.unshift('}');
          break;
        default:
          if (stack.shift() !== c) return false;
      }
    }
    return stack.length === 0;
  }
}
