// accepted: the entropy from counts alone, log2(n) less the mean of log2 of the counts
const splitGain = (parent: number[], children: number[][], criterion: 'gini' | 'entropy') => {
  let impurity = 0;
  let n = 0;
  const of = (counts: number[]) => {
    n = counts.reduce((a, b) => a + b, 0);
    if (n === 0) impurity = 0;
    else if (criterion === 'gini') impurity = counts.reduce((sum, c) => sum + (c / n) * ((n - c) / n), 0);
    else impurity = Math.log2(n) - counts.reduce((sum, c) => sum + (c ? c * Math.log2(c) : 0), 0) / n;
    return impurity;
  };
  const parentImpurity = of(parent);
  const total = n;
  let weighted = 0;
  const childImpurities = children.map((child) => {
    const value = of(child);
    weighted += (n * value) / total;
    return value;
  });
  return { parentImpurity, childImpurities, gain: parentImpurity - weighted };
};
