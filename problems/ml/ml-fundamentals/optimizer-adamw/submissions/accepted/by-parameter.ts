// accepted: all steps of one parameter, then of the next; decay and step from the old value
const adamW = (
  params: number[],
  gradients: number[][],
  learningRates: number[],
  beta1: number,
  beta2: number,
  epsilon: number,
  weightDecay: number,
): number[][] => {
  const rows: number[][] = gradients.map(() => []);
  params.forEach((start, j) => {
    let [value, m, v, p1, p2] = [start, 0, 0, 1, 1];
    gradients.forEach((gradient, t) => {
      m += (1 - beta1) * (gradient[j] - m);
      v += (1 - beta2) * (gradient[j] ** 2 - v);
      p1 *= beta1;
      p2 *= beta2;
      const adamStep = m / (1 - p1) / (Math.sqrt(v / (1 - p2)) + epsilon);
      // Both parts from the old value.
      value -= learningRates[t] * (adamStep + weightDecay * value);
      rows[t].push(value);
    });
  });
  return rows;
};
