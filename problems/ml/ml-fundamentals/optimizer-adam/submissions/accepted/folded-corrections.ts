// accepted: both corrections folded into rate and epsilon; powers by running products
class AdamState {
  m = 0;
  v = 0;
  constructor(public value: number) {}
}

const adam = (params: number[], gradients: number[][], learningRate: number, beta1: number, beta2: number, epsilon: number) => {
  const states = params.map((value) => new AdamState(value));
  let power1 = 1;
  let power2 = 1;
  return gradients.map((gradient) => {
    power1 *= beta1;
    power2 *= beta2;
    const root = Math.sqrt(1 - power2);
    const rate = (learningRate * root) / (1 - power1);
    return states.map((state, j) => {
      state.m += (1 - beta1) * (gradient[j] - state.m);
      state.v += (1 - beta2) * (gradient[j] ** 2 - state.v);
      return (state.value -= (rate * state.m) / (Math.sqrt(state.v) + epsilon * root));
    });
  });
};
