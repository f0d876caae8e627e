// accepted: breadth-first search from the end of the text
function wordBreak(s: string, wordDict: string[]): boolean {
  const queue: number[] = [s.length];
  const seen: boolean[] = [];
  while (queue.length) {
    const end = queue.shift()!;
    if (end === 0) return true;
    if (seen[end]) continue;
    seen[end] = true;
    for (const word of wordDict) {
      if (s.slice(0, end).endsWith(word)) queue.push(end - word.length);
    }
  }
  return false;
}
