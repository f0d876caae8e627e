// wrong-answer: compares the number of different letters
function isIsomorphic(s: string, t: string): boolean {
  return new Set(s).size === new Set(t).size;
}
