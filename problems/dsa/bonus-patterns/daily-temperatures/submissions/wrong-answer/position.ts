// wrong-answer: gives the position of the warmer day instead of the waiting time
function dailyTemperatures(temperatures: number[]): number[] {
  const result = new Array(temperatures.length).fill(0);
  const stack: number[] = [];
  for (let i = 0; i < temperatures.length; i++) {
    while (stack.length && temperatures[i] > temperatures[stack[stack.length - 1]]) {
      result[stack.pop()!] = i;
    }
    stack.push(i);
  }
  return result;
}
