/** The window ends at the current character and starts behind the latest repetition in it. */
export function lengthOfLongestSubstring(s: string): number {
  const lastSeen = new Map<string, number>();
  let start = 0;
  let longest = 0;
  for (const [i, character] of [...s].entries()) {
    const previous = lastSeen.get(character) ?? -1;
    start = Math.max(start, previous + 1); // an occurrence before the window does not matter any more
    longest = Math.max(longest, i + 1 - start);
    lastSeen.set(character, i);
  }
  return longest;
}
