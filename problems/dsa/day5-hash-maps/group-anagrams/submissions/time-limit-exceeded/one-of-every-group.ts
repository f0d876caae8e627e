// time-limit-exceeded: compares every word with one member of every group by counting letters
function groupAnagrams(strs: string[]): string[][] {
  const groups: string[][] = [];
  for (const word of strs) {
    let home: string[] | null = null;
    for (const group of groups) {
      if (isAnagram(word, group[0])) {
        home = group;
        break;
      }
    }
    if (home === null) groups.push([word]);
    else home.push(word);
  }
  return groups;
}

function isAnagram(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const counts = new Array(26).fill(0);
  for (let i = 0; i < a.length; i++) counts[a.charCodeAt(i) - 97]++;
  for (let i = 0; i < b.length; i++) counts[b.charCodeAt(i) - 97]--;
  for (let i = 0; i < 26; i++) {
    if (counts[i] !== 0) return false;
  }
  return true;
}
