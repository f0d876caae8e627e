const A = 'a'.charCodeAt(0);

/**
 * Words are anagrams exactly when they hold every letter equally often, so the 26 counts name the group.
 * @returns the groups in the order of their first words
 */
export function groupAnagrams(strs: string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const word of strs) {
    const key = letterCounts(word).join(',');
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return [...groups.values()];
}

function letterCounts(word: string): Uint8Array {
  const counts = new Uint8Array(26);
  for (const letter of word) {
    const place = letter.charCodeAt(0) - A;
    counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}
