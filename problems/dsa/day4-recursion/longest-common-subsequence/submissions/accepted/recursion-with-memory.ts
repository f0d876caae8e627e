// accepted: recursion with memory, with a text as the key
function longestCommonSubsequence(text1: string, text2: string): number {
  const memory: Record<string, number> = {};
  function longest(i: number, j: number): number {
    if (i === text1.length || j === text2.length) return 0;
    const key = `${i}-${j}`;
    if (key in memory) return memory[key];
    memory[key] = text1[i] === text2[j] ? 1 + longest(i + 1, j + 1) : Math.max(longest(i + 1, j), longest(i, j + 1));
    return memory[key];
  }
  return longest(0, 0);
}
