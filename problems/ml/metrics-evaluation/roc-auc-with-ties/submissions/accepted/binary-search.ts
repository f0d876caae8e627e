// accepted: both bounds of each positive among the sorted negatives by binary search, O(n log n)
function rocAuc(labels: number[], scores: number[]): number {
  const negatives = scores.filter((_, i) => labels[i] === 0).sort((a, b) => a - b);
  const positives = scores.filter((_, i) => labels[i] === 1);
  const firstWhere = (holds: (value: number) => boolean): number => {
    let low = 0;
    let high = negatives.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(negatives[middle])) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  let won = 0;
  for (const score of positives) won += firstWhere((value) => value >= score) + firstWhere((value) => value > score);
  return won / 2 / positives.length / negatives.length;
}
