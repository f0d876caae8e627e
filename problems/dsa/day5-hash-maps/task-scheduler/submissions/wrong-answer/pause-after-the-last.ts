// wrong-answer: counts idle time after the last task
function leastInterval(tasks: string[], n: number): number {
  const count: Record<string, number> = {};
  for (const task of tasks) count[task] = (count[task] ?? 0) + 1;
  let left = Object.values(count);
  let time = 0;
  while (left.length > 0) {
    left.sort((a, b) => b - a);
    const busy = Math.min(left.length, n + 1);
    for (let i = 0; i < busy; i++) left[i]--;
    left = left.filter((c) => c > 0);
    time += Math.max(busy, n + 1);
  }
  return time;
}
