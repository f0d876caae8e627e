// wrong-answer: keeps the list in an outer variable and ignores the encoded text
let kept: string[] = [];

function encode(strs: string[]): string {
  kept = [...strs];
  return strs.join('');
}

function decode(s: string): string[] {
  return kept;
}
