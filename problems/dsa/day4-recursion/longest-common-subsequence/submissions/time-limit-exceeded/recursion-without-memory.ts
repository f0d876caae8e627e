// time-limit-exceeded: recursion without memory
function longestCommonSubsequence(text1: string, text2: string): number {
  const longest = (i: number, j: number): number => {
    if (i === text1.length || j === text2.length) return 0;
    if (text1[i] === text2[j]) return 1 + longest(i + 1, j + 1);
    return Math.max(longest(i + 1, j), longest(i, j + 1));
  };
  return longest(0, 0);
}
