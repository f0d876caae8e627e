// time-limit-exceeded: looks ahead from every day
function dailyTemperatures(temperatures: number[]): number[] {
  const result: number[] = [];
  for (let i = 0; i < temperatures.length; i++) {
    let wait = 0;
    for (let j = i + 1; j < temperatures.length; j++) {
      if (temperatures[j] > temperatures[i]) {
        wait = j - i;
        break;
      }
    }
    result.push(wait);
  }
  return result;
}
