/** Days that wait for a warmer one stand on a stack, the coolest on top, so that a new day answers those that it exceeds. */
export function dailyTemperatures(temperatures: number[]): number[] {
  const waits = new Array<number>(temperatures.length).fill(0);
  const waiting: number[] = []; // indices; their temperatures never rise from bottom to top
  for (const [today, temperature] of temperatures.entries()) {
    while ((temperatures[waiting.at(-1) as number] as number) < temperature) {
      const day = waiting.pop() as number;
      waits[day] = today - day;
    }
    waiting.push(today);
  }
  return waits;
}
