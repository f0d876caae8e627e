/** A stack holds, for each open bracket, the one that must close it; the next to come is on top. */
export function isValid(s: string): boolean {
  const expected: string[] = [];
  for (const bracket of s) {
    const partner = partners.get(bracket);
    if (partner) expected.push(partner);
    else if (expected.pop() !== bracket) return false;
  }
  return expected.length === 0;
}

const partners = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
