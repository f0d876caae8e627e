// accepted: pairs of columns by exp and log, cut to the width at the end
function sinusoidalPositions(length: number, dim: number): number[][] {
  const rates: number[] = [];
  for (let i = 0; 2 * i < dim; i++) rates.push(Math.exp(((-2 * i) / dim) * Math.log(10000)));
  return [...Array(length).keys()].map((p) => rates.flatMap((rate) => [Math.sin(p * rate), Math.cos(p * rate)]).slice(0, dim));
}
