// wrong-answer: drops empty or repeated words
function groupAnagrams(strs: string[]): string[][] {
  const groups = new Map<string, Set<string>>();
  for (const word of strs) {
    if (!word) continue;
    const key = word.split('').sort().join('');
    const group = groups.get(key) ?? new Set<string>();
    group.add(word);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => [...group]);
}
