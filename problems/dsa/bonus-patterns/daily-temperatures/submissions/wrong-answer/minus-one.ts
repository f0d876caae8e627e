// wrong-answer: leaves days without a warmer one undefined or at -1 (should be 0)
function dailyTemperatures(temperatures: number[]): number[] {
  const result = new Array(temperatures.length).fill(-1);
  const stack: number[] = [];
  for (let i = 0; i < temperatures.length; i++) {
    while (stack.length && temperatures[i] > temperatures[stack[stack.length - 1]]) {
      const day = stack.pop()!;
      result[day] = i - day;
    }
    stack.push(i);
  }
  return result;
}
