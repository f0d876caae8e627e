// accepted: recursion over the words, with a memory of rests
const wordBreak = (s: string, wordDict: string[]): boolean => {
  const memo: Record<string, boolean> = { '': true };
  const canBreak = (rest: string): boolean => {
    if (Object.hasOwn(memo, rest)) return memo[rest];
    memo[rest] = wordDict.some((word) => rest.startsWith(word) && canBreak(rest.slice(word.length)));
    return memo[rest];
  };
  return canBreak(s);
};
