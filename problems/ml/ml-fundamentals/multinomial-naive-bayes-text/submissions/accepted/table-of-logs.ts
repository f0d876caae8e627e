// accepted: a table of logarithms per class, in objects without a prototype; counts of the test document times these
type Bag = Record<string, number>;

const multinomialNaiveBayes = (trainDocs: string[][], labels: string[], testDocs: string[][], alpha: number) => {
  const classes = labels.filter((label, i) => labels.indexOf(label) === i).sort((a, b) => (a < b ? -1 : 1));
  const bagOf = (words: string[]): Bag => {
    const bag: Bag = Object.create(null);
    for (const word of words) bag[word] = (bag[word] ?? 0) + 1;
    return bag;
  };
  const everything = bagOf(trainDocs.flat());
  const words = Object.keys(everything);
  const tables = classes.map((label) => {
    const mine = trainDocs.filter((_, i) => labels[i] === label);
    const bag = bagOf(mine.flat());
    const total = words.reduce((sum, word) => sum + (bag[word] ?? 0) + alpha, 0);
    const logs: Bag = Object.create(null);
    for (const word of words) logs[word] = Math.log(((bag[word] ?? 0) + alpha) / total);
    return { prior: Math.log(mine.length / trainDocs.length), logs };
  });
  const logProba = testDocs.map((doc) => {
    const bag = bagOf(doc.filter((word) => word in everything));
    const scores = tables.map(({ prior, logs }) => Object.keys(bag).reduce((sum, word) => sum + bag[word] * logs[word], prior));
    const best = Math.max(...scores);
    const rest = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - best), 0));
    return scores.map((score) => score - best - rest);
  });
  return { classes, logProba };
};
