// wrong-answer: joins with a fixed separator that may also occur in a text
function encode(strs: string[]): string {
  return strs.map((str) => `${str}#`).join('');
}

function decode(s: string): string[] {
  return s.split('#').slice(0, -1);
}
