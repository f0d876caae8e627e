// wrong-answer: empties the window at a repeat and restarts at the current character (dvdf)
function lengthOfLongestSubstring(s: string): number {
  const window = new Set<string>();
  let best = 0;
  for (const character of s) {
    if (window.has(character)) window.clear();
    window.add(character);
    best = Math.max(best, window.size);
  }
  return best;
}
