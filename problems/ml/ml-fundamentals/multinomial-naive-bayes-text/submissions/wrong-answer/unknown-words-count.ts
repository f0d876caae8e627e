// wrong-answer: an unknown test word still adds a term
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
    const logs = classes.map((_, c) => {
      let log = Math.log(docs[c] / trainDocs.length);
      for (const word of doc) {
        log += Math.log(((counts[c].get(word) || 0) + alpha) / (totals[c] + alpha * V));
      }
      return log;
    });
    const max = Math.max(...logs);
    const total = logs.reduce((sum, log) => sum + Math.exp(log - max), 0);
    return logs.map((log) => log - max - Math.log(total));
  });
  return { classes, logProba };
}
