// accepted: a stack of the opening brackets, with an early exit for odd lengths
const isValid = (s: string): boolean => {
  if (s.length % 2 !== 0) return false;
  const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const stack: string[] = [];
  for (let i = 0; i < s.length; i++) {
    const c = s[i];
    if (!(c in pairs)) {
      stack.push(c);
    } else if (stack[stack.length - 1] === pairs[c]) {
      stack.pop();
    } else {
      return false;
    }
  }
  return !stack.length;
};
