// accepted: moves each own mean from the prior by the share n / (n + m), and leaves new items at the prior
const bayesianAverage = (ratings: number[][], priorWeight: number): number[] => {
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const everything: number[] = [];
  ratings.forEach((list) => everything.push(...list));
  const mu = mean(everything);
  return ratings.map((list) => (list.length ? mu + (list.length / (list.length + priorWeight)) * (mean(list) - mu) : mu));
};
