// wrong-answer: key joins the counts without a separator, so 1,11 and 11,1 fall together
function groupAnagrams(strs: string[]): string[][] {
  const groups: Record<string, string[]> = {};
  for (const word of strs) {
    const counts = new Array(26).fill(0);
    for (let i = 0; i < word.length; i++) counts[word.charCodeAt(i) - 97]++;
    const key = counts.join('');
    if (groups[key]) groups[key].push(word);
    else groups[key] = [word];
  }
  return Object.values(groups);
}
