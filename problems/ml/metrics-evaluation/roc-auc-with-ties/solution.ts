/**
 * Area under the ROC curve, as the share of positive-negative pairs that the scores order rightly; an equal pair counts half.
 * Won pairs are whole numbers and halves, so their sum is exact.
 * @param labels [n], each 0 or 1, both present
 * @param scores [n], finite; equal means ===, without a tolerance
 * @returns from 0 to 1; 0.5 for scores that say nothing
 * @see Hanley and McNeil 1982, The meaning and use of the area under a receiver operating characteristic (ROC) curve
 */
export function rocAuc(labels: number[], scores: number[]): number {
  const positives = risingScores(labels, scores, 1);
  const negatives = risingScores(labels, scores, 0);
  let below = 0; // negatives that score less than the positive at hand
  let upTo = 0; // negatives that score less or the same
  let wonPairs = 0;
  for (const score of positives) {
    while ((negatives[below] ?? Number.POSITIVE_INFINITY) < score) below++;
    while ((negatives[upTo] ?? Number.POSITIVE_INFINITY) <= score) upTo++;
    const tied = upTo - below;
    wonPairs += below + tied / 2;
  }
  return wonPairs / (positives.length * negatives.length);
}

// A typed array sorts by value, an ordinary one by text.
function risingScores(labels: number[], scores: number[], label: number): Float64Array {
  return Float64Array.from(scores.filter((_, i) => labels[i] === label)).sort();
}
