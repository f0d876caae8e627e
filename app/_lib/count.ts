/** As in "1 test" and "2 tests"; for nouns whose plural takes an s. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
