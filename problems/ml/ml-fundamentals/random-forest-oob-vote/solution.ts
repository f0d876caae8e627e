export interface OutOfBag {
  votes: number[];
  error: number;
}

const LABELS = 10;

/**
 * Grades a forest on its own training rows: each row is judged by the trees that were not trained on it.
 * @param uniforms [trees][n], each at least 0 and below 1; tree t was trained on the rows floor(uniforms[t][i] * n)
 * @param predictions [trees][n], labels 0 to 9
 * @param y [n], the true labels
 * @returns votes: -1 for a row that every tree was trained on; error: the share of wrong votes among the others
 * @see Breiman 2001, Random forests, section 3.1
 */
export function outOfBag(uniforms: number[][], predictions: number[][], y: number[]): OutOfBag {
  const n = y.length;
  const counts = y.map(() => new Array<number>(LABELS).fill(0));
  for (const [tree, draws] of uniforms.entries()) {
    const isInBag = y.map(() => false);
    for (const u of draws) isInBag[Math.floor(u * n)] = true;
    const labels = predictions[tree] as number[];
    for (let row = 0; row < n; row++) {
      if (isInBag[row]) continue;
      const count = counts[row] as number[];
      const label = labels[row] as number;
      count[label] = (count[label] as number) + 1;
    }
  }
  const votes = counts.map(majority);
  return { votes, error: wrongShare(votes, y) };
}

/** The label with the most votes, the smallest of several; -1 without votes. */
function majority(counts: number[]): number {
  const most = Math.max(...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

function wrongShare(votes: number[], y: number[]): number {
  const voted = [...votes.keys()].filter((row) => votes[row] !== -1);
  const wrong = voted.filter((row) => votes[row] !== y[row]);
  return voted.length === 0 ? 0 : wrong.length / voted.length;
}
