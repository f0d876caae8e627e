// wrong-answer: 0 times log 0 gives NaN for an absent class
function splitGain(
  parent: number[],
  children: number[][],
  criterion: 'gini' | 'entropy',
): { parentImpurity: number; childImpurities: number[]; gain: number } {
  const size = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
  const impurity = (counts: number[]): number => {
    const n = size(counts);
    if (n === 0) return 0;
    let result = criterion === 'gini' ? 1 : 0;
    for (const count of counts) {
      const p = count / n;
      if (criterion === 'gini') result -= p * p;
      else result -= p * Math.log2(p);
    }
    return result;
  };
  const n = size(parent);
  const parentImpurity = impurity(parent);
  const childImpurities = children.map(impurity);
  let gain = parentImpurity;
  for (let i = 0; i < children.length; i++) gain -= (size(children[i]) / n) * childImpurities[i];
  return { parentImpurity, childImpurities, gain };
}
