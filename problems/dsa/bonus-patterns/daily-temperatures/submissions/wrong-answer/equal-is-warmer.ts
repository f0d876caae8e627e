// wrong-answer: takes an equally warm day for warmer
function dailyTemperatures(temperatures: number[]): number[] {
  const result = new Array(temperatures.length).fill(0);
  const stack: number[] = [];
  for (let i = 0; i < temperatures.length; i++) {
    while (stack.length && temperatures[i] >= temperatures[stack[stack.length - 1]]) {
      const day = stack.pop()!;
      result[day] = i - day;
    }
    stack.push(i);
  }
  return result;
}
