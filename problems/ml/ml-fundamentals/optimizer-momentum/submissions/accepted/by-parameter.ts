// accepted: all steps of one parameter, then of the next; the first velocity is the gradient
const sgdMomentum = (
  params: number[],
  gradients: number[][],
  learningRates: number[],
  momentum: number,
  weightDecay: number,
  nesterov: boolean,
): number[][] => {
  const rows: number[][] = gradients.map(() => []);
  params.forEach((start, j) => {
    let value = start;
    let buffer: number | null = null;
    gradients.forEach((gradient, t) => {
      const g = gradient[j] + weightDecay * value;
      buffer = buffer === null ? g : momentum * buffer + g;
      value -= learningRates[t] * (nesterov ? g + momentum * buffer : buffer);
      rows[t][j] = value;
    });
  });
  return rows;
};
