// wrong-answer: does not tell an empty list from a list with one empty text
function encode(strs: string[]): string {
  return strs.map((str) => encodeURIComponent(str)).join(',');
}

function decode(s: string): string[] {
  return s.split(',').map((part) => decodeURIComponent(part));
}
