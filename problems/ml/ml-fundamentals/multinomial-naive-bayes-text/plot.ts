import type { Plot } from '@/problems/spec';
import { multinomialNaiveBayes, type TextClassification } from './solution';

interface Task {
  trainDocs: string[][];
  labels: string[];
  testDocs: string[][];
  alpha: number;
}

const MOST_BARS = 12;

export function plot({ trainDocs, labels, testDocs, alpha }: Task, { classes, logProba }: TextClassification): Plot[] {
  const vocabulary = [...new Set(trainDocs.flat())];
  // A document of one word, less the empty document, shows what the word alone says.
  const { classes: known, logProba: logs } = multinomialNaiveBayes(trainDocs, labels, [[], ...vocabulary.map((word) => [word])], alpha);
  const [prior = 0, ...odds] = logs.map(([first = 0, second = 0]) => first - second);
  const strongest = vocabulary
    .map((word, i) => ({ word, odds: (odds[i] ?? 0) - prior }))
    .sort((a, b) => Math.abs(b.odds) - Math.abs(a.odds))
    .slice(0, MOST_BARS);
  const shown = testDocs.slice(0, MOST_BARS);
  return [
    {
      kind: 'bars',
      title: 'Probability of each class by test document',
      y: 'probability',
      labels: shown.map((_, i) => `document ${i}`),
      groups: classes.map((name, c) => ({ name, values: shown.map((_, i) => Math.exp(logProba[i]?.[c] ?? 0) || 0) })),
      stacked: true,
    },
    {
      kind: 'bars',
      title: `What each word says for ${known[0]} against ${known[1]}`,
      y: 'log odds',
      labels: strongest.map(({ word }) => word),
      groups: [{ name: 'log odds', values: strongest.map((entry) => entry.odds) }],
    },
  ];
}
