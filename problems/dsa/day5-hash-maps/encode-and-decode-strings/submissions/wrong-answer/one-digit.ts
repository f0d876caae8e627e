// wrong-answer: reads a length of one digit only
function encode(strs: string[]): string {
  let result = '';
  for (const str of strs) result += `${str.length}#${str}`;
  return result;
}

function decode(s: string): string[] {
  const result: string[] = [];
  let i = 0;
  while (i < s.length) {
    const length = Number(s[i]);
    result.push(s.slice(i + 2, i + 2 + length));
    i += 2 + length;
  }
  return result;
}
