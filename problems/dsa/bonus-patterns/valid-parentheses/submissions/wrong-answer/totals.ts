// wrong-answer: compares only totals, so )( passes
function isValid(s: string): boolean {
  const count = (c: string) => s.split(c).length - 1;
  return count('(') === count(')') && count('[') === count(']') && count('{') === count('}');
}
