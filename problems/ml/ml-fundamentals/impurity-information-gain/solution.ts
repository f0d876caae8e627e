export type Criterion = 'gini' | 'entropy';

export interface SplitGain {
  parentImpurity: number;
  childImpurities: number[];
  gain: number;
}

/**
 * What a split of a tree node gains: the parent's impurity less the mean of the children's, weighted by their rows.
 * @param parent rows of each class in the node
 * @param children the same for each child; they add up to the parent
 * @returns entropies in bits
 * @see Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (2nd ed.), section 9.2.3
 */
export function splitGain(parent: number[], children: number[][], criterion: Criterion): SplitGain {
  const impurity = criterion === 'gini' ? gini : entropy;
  const parentImpurity = impurity(parent);
  const childImpurities = children.map(impurity);
  const total = sum(parent);
  const remaining = sum(children.map((child, i) => (sum(child) / total) * (childImpurities[i] as number)));
  return { parentImpurity, childImpurities, gain: parentImpurity - remaining };
}

function gini(counts: number[]): number {
  const shares = sharesOf(counts);
  return sum(shares.map((share) => share * (1 - share)));
}

function entropy(counts: number[]): number {
  return sum(sharesOf(counts).map((share) => share * Math.log2(1 / share)));
}

/** Of the classes that occur: an absent class adds nothing, and an empty node has none. */
function sharesOf(counts: number[]): number[] {
  const total = sum(counts);
  return counts.filter((count) => count > 0).map((count) => count / total);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
