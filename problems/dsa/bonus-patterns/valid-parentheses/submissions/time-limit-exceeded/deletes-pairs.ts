// time-limit-exceeded: deletes one inner pair after the other, copying the text each time
function isValid(s: string): boolean {
  while (s.includes('()') || s.includes('[]') || s.includes('{}')) {
    s = s.replace('()', '').replace('[]', '').replace('{}', '');
  }
  return s === '';
}
