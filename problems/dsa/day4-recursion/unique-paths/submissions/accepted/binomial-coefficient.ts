// accepted: the binomial coefficient, multiplied and divided in turn
const uniquePaths = (m: number, n: number): number => {
  const steps = m + n - 2;
  const turns = Math.min(m, n) - 1;
  let result = 1;
  for (let i = 1; i <= turns; i++) result = (result * (steps - turns + i)) / i;
  return result;
};
