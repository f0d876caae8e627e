// wrong-answer: takes pairs above 26
function numDecodings(s: string): number {
  if (s[0] === '0') return 0;
  let before = 1;
  let current = 1;
  for (let i = 1; i < s.length; i++) {
    let next = 0;
    if (s[i] !== '0') next += current;
    if (s[i - 1] === '1' || s[i - 1] === '2') next += before;
    before = current;
    current = next;
  }
  return current;
}
