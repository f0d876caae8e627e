// time-limit-exceeded: backtracking without memory on aaa...ab
function wordBreak(s: string, wordDict: string[]): boolean {
  if (s === '') return true;
  for (const word of wordDict) {
    if (s.startsWith(word) && wordBreak(s.slice(word.length), wordDict)) return true;
  }
  return false;
}
