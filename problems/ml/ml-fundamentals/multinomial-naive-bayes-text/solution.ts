export interface TextClassification {
  classes: string[];
  /** [documents][classes] */
  logProba: number[][];
}

interface ClassModel {
  logPrior: number;
  counts: Map<string, number>;
  wordsInAll: number;
}

/**
 * Log probabilities of each class for each test document, from word counts with additive smoothing.
 * @param trainDocs words of each document
 * @param labels of the training documents
 * @param alpha added to the count of every word of the vocabulary in every class
 * @returns classes in code-unit order
 * @see Manning, Raghavan, Schütze, Introduction to Information Retrieval, section 13.2
 */
export function multinomialNaiveBayes(trainDocs: string[][], labels: string[], testDocs: string[][], alpha: number): TextClassification {
  const classes = [...new Set(labels)].sort();
  const vocabulary = new Set(trainDocs.flat());
  const models = classes.map((label): ClassModel => {
    const docs = trainDocs.filter((_, i) => labels[i] === label);
    const words = docs.flat();
    return { logPrior: Math.log(docs.length / trainDocs.length), counts: countWords(words), wordsInAll: words.length };
  });
  const logProba = testDocs.map((doc) => {
    const known = doc.filter((word) => vocabulary.has(word));
    return normalised(models.map((model) => logJoint(known, model, vocabulary.size, alpha)));
  });
  return { classes, logProba };
}

/** A Map, since a plain object has keys such as "constructor" from the start. */
function countWords(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function logJoint(words: string[], { logPrior, counts, wordsInAll }: ClassModel, vocabularySize: number, alpha: number): number {
  const logDenominator = Math.log(wordsInAll + alpha * vocabularySize);
  return words.reduce((sum, word) => sum + Math.log((counts.get(word) ?? 0) + alpha) - logDenominator, logPrior);
}

/** Less the logarithm of the sum of exponentials, with the maximum taken off first. */
function normalised(logs: number[]): number[] {
  const most = Math.max(...logs);
  const logSum = most + Math.log(logs.reduce((sum, value) => sum + Math.exp(value - most), 0));
  return logs.map((value) => value - logSum);
}
