// time-limit-exceeded: extends from every start and counts along
function characterReplacement(s: string, k: number): number {
  let best = 0;
  for (let start = 0; start < s.length; start++) {
    const counts = new Array<number>(26).fill(0);
    let most = 0;
    for (let end = start; end < s.length; end++) {
      const count = ++counts[s.charCodeAt(end) - 65];
      if (count > most) most = count;
      if (end - start + 1 - most > k) break;
      if (end - start + 1 > best) best = end - start + 1;
    }
  }
  return best;
}
