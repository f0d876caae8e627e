// accepted: a stack of pairs, temperature and day
class Solution {
  dailyTemperatures(temperatures: number[]): number[] {
    const res: number[] = Array(temperatures.length).fill(0);
    const stack: [number, number][] = [];
    temperatures.forEach((t, i) => {
      while (stack.length && t > stack[stack.length - 1][0]) {
        const [, day] = stack.pop()!;
        res[day] = i - day;
      }
      stack.push([t, i]);
    });
    return res;
  }
}
