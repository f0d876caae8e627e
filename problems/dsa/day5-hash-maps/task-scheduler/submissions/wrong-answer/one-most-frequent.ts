// wrong-answer: ignores that several tasks share the highest count
function leastInterval(tasks: string[], n: number): number {
  const count: Record<string, number> = {};
  for (const task of tasks) count[task] = (count[task] ?? 0) + 1;
  const max = Math.max(...Object.values(count));
  return Math.max(tasks.length, (max - 1) * (n + 1) + 1);
}
