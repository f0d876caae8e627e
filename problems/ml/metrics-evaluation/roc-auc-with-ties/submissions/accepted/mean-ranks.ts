// accepted: Mann-Whitney statistic from mean ranks, O(n log n)
export function rocAuc(labels: number[], scores: number[]): number {
  const n = scores.length;
  const order = scores.map((_, i) => i).sort((a, b) => scores[a] - scores[b]);
  let rankSum = 0;
  let positives = 0;
  let start = 0;
  while (start < n) {
    let end = start;
    while (end < n && scores[order[end]] === scores[order[start]]) end++;
    const meanRank = (start + 1 + end) / 2;
    for (let i = start; i < end; i++) {
      if (labels[order[i]] === 1) {
        rankSum += meanRank;
        positives++;
      }
    }
    start = end;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (n - positives));
}
