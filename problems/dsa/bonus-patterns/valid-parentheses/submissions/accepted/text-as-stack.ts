// accepted: a text as stack
function isValid(s: string): boolean {
  let open = '';
  for (const c of s) {
    if (c === '(' || c === '[' || c === '{') {
      open += c;
    } else {
      const last = open[open.length - 1];
      if (`${last}${c}` !== '()' && `${last}${c}` !== '[]' && `${last}${c}` !== '{}') return false;
      open = open.slice(0, -1);
    }
  }
  return open === '';
}
