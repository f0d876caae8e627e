const MARK = '#';

/** Each text as its length, a mark and itself, as in `3#red`; an empty list as the empty text. */
export function encode(strs: string[]): string {
  return strs.map((text) => `${text.length}${MARK}${text}`).join('');
}

export function decode(s: string): string[] {
  const texts: string[] = [];
  for (let end = 0; end < s.length; ) {
    const mark = s.indexOf(MARK, end);
    const length = Number(s.slice(end, mark));
    const start = mark + 1;
    end = start + length;
    texts.push(s.slice(start, end));
  }
  return texts;
}
