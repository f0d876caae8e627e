// wrong-answer: formula without the lower bound tasks.length, too small when there are many kinds
function leastInterval(tasks: string[], n: number): number {
  const count = new Map<string, number>();
  let max = 0;
  let kinds = 0;
  for (const task of tasks) {
    const c = (count.get(task) ?? 0) + 1;
    count.set(task, c);
    if (c > max) {
      max = c;
      kinds = 1;
    } else if (c === max) kinds++;
  }
  return (max - 1) * (n + 1) + kinds;
}
