/** Whether two signatures say the same, whatever their spaces, quotes, semicolons, arrays and constructors without parameters. */
export function sameSignature(a: string, b: string): boolean {
  return normalised(a) === normalised(b);
}

function normalised(signature: string): string {
  let text = signature
    .replaceAll("'", '"')
    .replace(/\s+/g, '')
    .replace(/(?<=\{)constructor\(\);?/, '')
    .replace(/[;,](?=[}\])])/g, '');
  // the innermost (A|B)[] first; a parameter list is never followed by []
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\(([^()]*)\)\[\]/g, 'Array<$1>');
  }
  return text;
}
