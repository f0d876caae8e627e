// accepted: the sorted letters are the key, O(total letters · log of the longest word)
const groupAnagrams = (strs: string[]): string[][] => {
  const groups: { [key: string]: string[] } = {};
  for (const word of strs) {
    const key = [...word].sort().join('');
    (groups[key] ??= []).push(word);
  }
  return Object.values(groups);
};
