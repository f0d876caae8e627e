/** Matches each letter of s with the first one of t that is left for it. */
export function isSubsequence(s: string, t: string): boolean {
  let matched = 0;
  for (const letter of t) {
    if (letter === s[matched]) matched++;
  }
  return matched === s.length;
}
