// wrong-answer: does not look for brackets left open at the end
function isValid(s: string): boolean {
  const partner: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const stack: string[] = [];
  for (const c of s) {
    if (partner[c] === undefined) stack.push(c);
    else if (stack.pop() !== partner[c]) return false;
  }
  return true;
}
