// wrong-answer: multiplies probabilities, which underflow on long documents
function multinomialNaiveBayes(
  trainDocs: string[][],
  labels: string[],
  testDocs: string[][],
  alpha: number,
): { classes: string[]; logProba: number[][] } {
  const classes = Array.from(new Set(labels)).sort();
  const vocabulary = new Set<string>();
  const counts = classes.map(() => new Map<string, number>());
  const totals = classes.map(() => 0);
  const docs = classes.map(() => 0);
  for (let i = 0; i < trainDocs.length; i++) {
    const c = classes.indexOf(labels[i]);
    docs[c]++;
    for (const word of trainDocs[i]) {
      vocabulary.add(word);
      counts[c].set(word, (counts[c].get(word) || 0) + 1);
      totals[c]++;
    }
  }
  const V = vocabulary.size;
  const logProba = testDocs.map((doc) => {
    const joints = classes.map((_, c) => {
      let joint = docs[c] / trainDocs.length;
      for (const word of doc) {
        if (!vocabulary.has(word)) continue;
        joint *= ((counts[c].get(word) || 0) + alpha) / (totals[c] + alpha * V);
      }
      return joint;
    });
    const total = joints.reduce((sum, joint) => sum + joint, 0);
    return joints.map((joint) => Math.log(joint / total));
  });
  return { classes, logProba };
}
