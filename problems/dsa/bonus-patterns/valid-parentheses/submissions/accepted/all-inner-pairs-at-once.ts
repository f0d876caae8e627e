// accepted: takes out all inner pairs at once, as many rounds as the text is deep
function isValid(s: string): boolean {
  let before: string;
  do {
    before = s;
    s = s.replace(/\(\)|\[\]|\{\}/g, '');
  } while (s !== before);
  return s.length === 0;
}
